import type { RejectedTouchpoint } from '../../../plugin/contracts/touchpoints';
import type { IgnoredReason } from '../../../plugin/contracts/touchpoints';
import { messageScopeFor, type AcceptedTouchpoint } from './accepted-touchpoint';
import { personFor, type CallerKind, type ContactTokensService } from '../access';
import {
  identityOf,
  withheldReason,
  type PrivacySignal,
  type ConsentsService,
  type EmailHashesService,
} from '../people';
import { inChunks } from '../database';
import type { Problem } from '../http';
import type { ReadConfig, OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';
import type { SchedulerService } from '../scheduling';
import type { UrlsService } from '../library';
import { countOne } from './count-one';
import {
  describeTouchpoint,
  NOBODY,
  problemsOf,
  readTouchpoint,
  rejection,
} from './describe-touchpoint';

/** Rows that are checked at a stretch. */
const SLICE = 250;

type Checked =
  { touchpoint: AcceptedTouchpoint } | { problems: Problem[] } | { ignored: IgnoredReason };

/** A request's touchpoints that are stored, those that are wrong, and those that are left out by the reason. */
export interface AcceptedTouchpoints {
  accepted: AcceptedTouchpoint[];
  rejected: RejectedTouchpoint[];
  ignored: Partial<Record<IgnoredReason, number>>;
}

/** Who sends, and what holds for all that is sent. */
export interface Sending {
  kind: CallerKind;
  contactToken: string | undefined;
  signal: PrivacySignal | null;
}

interface Parts {
  config: ReadConfig;
  consents: ConsentsService;
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
  scheduler: SchedulerService;
  urls: UrlsService;
}

/**
 * Checks one row and settles whom it is about.
 * @throws ForbiddenError when the caller may not act for that person: it is not the row that is wrong.
 */
function check(
  {
    config,
    consents,
    contactTokens,
    emailHashes,
    optedInTypes,
    taxonomy,
    urls,
  }: Pick<
    Parts,
    'config' | 'consents' | 'contactTokens' | 'emailHashes' | 'optedInTypes' | 'taxonomy' | 'urls'
  >,
  { kind, contactToken, signal }: Sending,
  row: unknown,
): Checked {
  const read = readTouchpoint(row);
  if ('problems' in read) return read;
  const parsed = read.touchpoint;
  const naming = { ...parsed, contactToken: parsed.contactToken ?? contactToken };
  const person = personFor({ contactTokens, emailHashes }, kind, naming);
  const problems = [
    ...(identityOf(person) ? [] : [NOBODY]),
    ...problemsOf({ optedInTypes, taxonomy }, parsed),
  ];
  if (problems.length > 0) return { problems };
  const withheld =
    parsed.consent === false ? 'no_consent' : withheldReason({ config, consents }, person, signal);
  if (withheld !== null) return { ignored: withheld };
  return {
    touchpoint: {
      ...describeTouchpoint({ config, urls }, parsed),
      person,
      ...messageScopeFor(kind),
    },
  };
}

/**
 * Accepts a single touchpoint.
 * @throws ValidationError that lists what is wrong with it; ForbiddenError as `check` does.
 */
export function acceptOne(
  {
    config,
    consents,
    contactTokens,
    emailHashes,
    optedInTypes,
    taxonomy,
    urls,
  }: Pick<
    Parts,
    'config' | 'consents' | 'contactTokens' | 'emailHashes' | 'optedInTypes' | 'taxonomy' | 'urls'
  >,
  sending: Sending,
  row: unknown,
): AcceptedTouchpoints {
  const checked = check(
    { config, consents, contactTokens, emailHashes, optedInTypes, taxonomy, urls },
    sending,
    row,
  );
  if ('problems' in checked) throw rejection(checked.problems);
  return 'touchpoint' in checked
    ? { accepted: [checked.touchpoint], rejected: [], ignored: {} }
    : { accepted: [], rejected: [], ignored: { [checked.ignored]: 1 } };
}

/** Accepts what can be accepted of a batch, and says of each other row what is wrong with it. */
export async function acceptBatch(
  { config, consents, contactTokens, emailHashes, optedInTypes, taxonomy, scheduler, urls }: Parts,
  sending: Sending,
  rows: unknown[],
): Promise<AcceptedTouchpoints> {
  const { accepted, rejected, ignored }: AcceptedTouchpoints = {
    accepted: [],
    rejected: [],
    ignored: {},
  };
  const accept = (row: unknown, index: number): void => {
    const checked = check(
      { config, consents, contactTokens, emailHashes, optedInTypes, taxonomy, urls },
      sending,
      row,
    );
    if ('touchpoint' in checked) accepted.push(checked.touchpoint);
    else if ('ignored' in checked) countOne(ignored, checked.ignored);
    else rejected.push({ index, errors: checked.problems });
  };
  let first = 0;
  for (const slice of inChunks(rows, SLICE)) {
    await scheduler.background(() => {
      slice.forEach((row, position) => accept(row, first + position));
    });
    first += slice.length;
  }
  return { accepted, rejected, ignored };
}
