import type { SourceWarning } from '../../../plugin/contracts/sources';
import type { SourceRow, SourceTouchpoint } from '../../../plugin/sources/source-row';
import type { CallerKind } from '../access';
import type { Problem } from '../http';
import {
  describeTouchpoint,
  MAX_MESSAGE_ID,
  messageScopeFor,
  NO_PERSON,
  problemsOf,
  readTouchpoint,
  refusedOr,
  type CheckedRow,
  type CheckParts,
} from '../ingestion';
import { identitiesOf, ignoredReason, sha256, type PrivacySignal } from '../people';
import { identifyPerson, type IdentifiedPerson } from './identify-person';

/** A message as the domain reads it, or what was wrong with its form. */
export type ReadRow = SourceRow | { kind: 'invalid'; problems: Problem[] };

type PersonRow = Exclude<SourceRow, { kind: 'ignored' }>;

/** Ids that sources build from the parts of a message may be longer than the column. */
const withShortId = (touchpoint: SourceTouchpoint): SourceTouchpoint => {
  const { messageId = '' } = touchpoint;
  return messageId.length > MAX_MESSAGE_ID
    ? { ...touchpoint, messageId: sha256(messageId) }
    : touchpoint;
};

function checkRow(
  parts: CheckParts,
  kind: CallerKind,
  row: PersonRow,
  [person, ...others]: IdentifiedPerson['persons'],
): CheckedRow {
  if (person === undefined) {
    return row.kind === 'introduction'
      ? { ignored: 'nothing_to_learn' }
      : { problems: [NO_PERSON] };
  }
  const introductions = others.map((other) => ({ person: other }));
  if (row.kind === 'introduction') {
    const changes = row.traits?.changes ?? {};
    const tells = Object.keys(changes).length > 0;
    const joins = identitiesOf(person).length > 1 || others.length > 0;
    if (!joins && !tells) return { ignored: 'nothing_to_learn' };
    const introduction = tells ? { person, traits: changes } : { person };
    return { arrivals: [introduction, ...introductions] };
  }
  const read = readTouchpoint(withShortId(row.touchpoint));
  if ('problems' in read) return read;
  const problems = problemsOf(parts, read.touchpoint, kind);
  if (problems.length > 0) return { problems };
  if (read.touchpoint.consent === false) return { ignored: 'no_consent' };
  const described = describeTouchpoint(parts, read.touchpoint);
  return { arrivals: [{ ...described, person, ...messageScopeFor(kind) }, ...introductions] };
}

const warningsOf = (row: SourceRow): SourceWarning[] =>
  row.kind === 'introduction' && row.traits?.hasOthers === true ? ['trait_not_declared'] : [];

/** Checks a message of a source. */
export const checkSourceRow =
  (parts: CheckParts, kind: CallerKind, signal: PrivacySignal | null) =>
  (row: ReadRow): CheckedRow => {
    if (row.kind === 'invalid') return { problems: row.problems };
    if (row.kind === 'ignored') return { ignored: row.reason };
    const identified = refusedOr(
      () => identifyPerson(parts, kind, row.person),
      () => 'anonymousId',
    );
    if ('problems' in identified) return identified;
    const { persons } = identified.result;
    const warnings = [...identified.result.warnings, ...warningsOf(row)];
    const ignored = persons
      .map((person) => ignoredReason(parts, person, signal))
      .find((reason) => reason !== null);
    const checked = checkRow(parts, kind, row, persons);
    if (!('arrivals' in checked) || ignored === undefined) return { ...checked, warnings };
    return ignored === 'no_consent'
      ? { ignored, refused: persons, warnings }
      : { ignored, warnings };
  };
