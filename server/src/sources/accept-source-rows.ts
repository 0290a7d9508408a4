import { errors } from '@strapi/utils';

import type { SourceWarning } from '../../../plugin/contracts/sources';
import type { IgnoredReason, RejectedTouchpoint } from '../../../plugin/contracts/touchpoints';
import type { SourceRow, SourceTouchpoint } from '../../../plugin/sources/source-row';
import {
  MAX_MESSAGE_ID,
  messageScopeFor,
  type Arrival,
  countOne,
  describeTouchpoint,
  NOBODY,
  problemsOf,
  readTouchpoint,
} from '../ingestion';
import type { CallerKind, ContactTokensService } from '../access';
import type { Problem } from '../http';
import {
  identitiesOf,
  sha256,
  withheldReason,
  type PrivacySignal,
  type ConsentsService,
  type EmailHashesService,
} from '../people';
import type { ReadConfig, OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';
import type { UrlsService } from '../library';
import { settlePerson, type SettledPerson } from './source-person';

/** A message that could be read, or what was wrong with it. */
export type ReadRow = SourceRow | { kind: 'invalid'; problems: Problem[] };

export interface AcceptedRows {
  arrivals: Arrival[];
  rejected: RejectedTouchpoint[];
  ignored: Partial<Record<IgnoredReason, number>>;
  warnings: Partial<Record<SourceWarning, number>>;
}

type Accepted = { arrivals: Arrival[] } | { problems: Problem[] } | { ignored: IgnoredReason };

/** Ids that are made of what a message is about may be longer than those that are stored. */
const withShortId = (touchpoint: SourceTouchpoint): SourceTouchpoint => {
  const { messageId = '' } = touchpoint;
  return messageId.length > MAX_MESSAGE_ID
    ? { ...touchpoint, messageId: sha256(messageId) }
    : touchpoint;
};

interface Parts {
  config: ReadConfig;
  consents: ConsentsService;
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
  urls: UrlsService;
}

function settle(
  { contactTokens, emailHashes }: Pick<Parts, 'contactTokens' | 'emailHashes'>,
  kind: CallerKind,
  row: Exclude<SourceRow, { kind: 'ignored' }>,
): SettledPerson | { problems: Problem[] } {
  try {
    return settlePerson({ contactTokens, emailHashes }, kind, row.person);
  } catch (error) {
    if (!(error instanceof errors.ForbiddenError)) throw error;
    return { problems: [{ path: ['anonymousId'], message: error.message }] };
  }
}

function arrivalsOf(
  {
    config,
    optedInTypes,
    taxonomy,
    urls,
  }: Pick<Parts, 'config' | 'optedInTypes' | 'taxonomy' | 'urls'>,
  kind: CallerKind,
  row: Exclude<SourceRow, { kind: 'ignored' }>,
  [person, ...others]: SettledPerson['persons'],
): Accepted {
  if (person === undefined) {
    return row.kind === 'introduction' ? { ignored: 'nothing_to_learn' } : { problems: [NOBODY] };
  }
  const introductions = others.map((other) => ({ person: other }));
  if (row.kind === 'introduction') {
    const joins = identitiesOf(person).length > 1 || others.length > 0;
    return joins ? { arrivals: [{ person }, ...introductions] } : { ignored: 'nothing_to_learn' };
  }
  const read = readTouchpoint(withShortId(row.touchpoint));
  if ('problems' in read) return read;
  const problems = problemsOf({ optedInTypes, taxonomy }, read.touchpoint);
  if (problems.length > 0) return { problems };
  if (read.touchpoint.consent === false) return { ignored: 'no_consent' };
  const described = describeTouchpoint({ config, urls }, read.touchpoint);
  return { arrivals: [{ ...described, person, ...messageScopeFor(kind) }, ...introductions] };
}

/** Accepts what can be accepted of a source's messages; each other one is listed or counted with its reason. */
export function acceptSourceRows(
  { config, consents, contactTokens, emailHashes, optedInTypes, taxonomy, urls }: Parts,
  kind: CallerKind,
  rows: ReadRow[],
  signal: PrivacySignal | null,
): AcceptedRows {
  const result: AcceptedRows = { arrivals: [], rejected: [], ignored: {}, warnings: {} };

  const accept = (row: ReadRow): Accepted => {
    if (row.kind === 'invalid') return { problems: row.problems };
    if (row.kind === 'ignored') return { ignored: row.reason };
    const settled = settle({ contactTokens, emailHashes }, kind, row);
    if ('problems' in settled) return settled;
    for (const warning of settled.warnings) countOne(result.warnings, warning);
    const accepted = arrivalsOf(
      { config, optedInTypes, taxonomy, urls },
      kind,
      row,
      settled.persons,
    );
    if (!('arrivals' in accepted)) return accepted;
    const withheld = accepted.arrivals
      .map(({ person }) => withheldReason({ config, consents }, person, signal))
      .find((reason) => reason !== null);
    return withheld === undefined ? accepted : { ignored: withheld };
  };

  rows.forEach((row, index) => {
    const accepted = accept(row);
    if ('arrivals' in accepted) result.arrivals.push(...accepted.arrivals);
    else if ('problems' in accepted) result.rejected.push({ index, errors: accepted.problems });
    else countOne(result.ignored, accepted.ignored);
  });
  return result;
}
