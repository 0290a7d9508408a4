import type { ErrorCode } from '../../../plugin/contracts/envelope';
import type { IgnoredReason } from '../../../plugin/contracts/touchpoints';
import { personFor, type CallerKind, type ContactTokensService } from '../access';
import {
  identityOf,
  ignoredReason,
  type ConsentsService,
  type EmailHashesService,
  type PrivacySignal,
} from '../people';
import { messageScopeFor } from './arrival';
import type { CheckedRow } from './checked-row';
import {
  describeTouchpoint,
  problemsOf,
  readTouchpoint,
  type DescribeParts,
} from './describe-touchpoint';
import { NO_PERSON, refusedOr, rejection } from './problem';

/** What holds for every row of a request. */
export interface Sender {
  kind: CallerKind;
  contactToken: string | undefined;
  signal: PrivacySignal | null;
  /** Why the request is not a person's, if it is not. */
  machine: IgnoredReason | null;
}

export interface CheckParts extends DescribeParts {
  consents: Pick<ConsentsService, 'isWithdrawn'>;
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
}

/** Where a row names whom its sender may not act for. */
const namedIn =
  ({ contact }: { contact?: string }) =>
  (code: ErrorCode): string => {
    if (code !== 'not_yours') return 'contactToken';
    return contact === undefined ? 'anonymousId' : 'contact';
  };

/** Checks a row of `POST /touchpoints`. */
export const checkTouchpoint =
  (parts: CheckParts, { kind, contactToken, signal, machine }: Sender) =>
  (row: unknown): CheckedRow => {
    const read = readTouchpoint(row);
    if ('problems' in read) return read;
    const { touchpoint } = read;
    const named = { ...touchpoint, contactToken: touchpoint.contactToken ?? contactToken };
    const asked = refusedOr(() => personFor(parts, kind, named), namedIn(touchpoint));
    if ('problems' in asked) return asked;
    const person = asked.result;
    const problems = [
      ...(identityOf(person) ? [] : [NO_PERSON]),
      ...problemsOf(parts, touchpoint, kind),
    ];
    if (problems.length > 0) return { problems };
    if (touchpoint.consent === false) return { ignored: 'no_consent' };
    const ignored = ignoredReason(parts, person, signal) ?? machine;
    if (ignored !== null) {
      return ignored === 'no_consent' ? { ignored, refused: [person] } : { ignored };
    }
    const described = describeTouchpoint(parts, touchpoint);
    return { arrivals: [{ ...described, person, ...messageScopeFor(kind) }] };
  };

/** @throws ValidationError that lists what is wrong with the row; ForbiddenError where it is not its sender's */
export const requireValid = (row: CheckedRow): CheckedRow => {
  if ('problems' in row) throw rejection(row.problems);
  return row;
};
