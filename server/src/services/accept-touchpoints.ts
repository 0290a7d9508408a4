import type { Core } from '@strapi/strapi';

import type { RejectedTouchpoint } from '../../../plugin/contracts/touchpoints';
import { messageScopeFor, type AcceptedTouchpoint } from './accepted-touchpoint';
import { personFor, type CallerKind } from './caller';
import {
  describeTouchpoint,
  NOBODY,
  problemsOf,
  readTouchpoint,
  rejection,
  type Problem,
} from './describe-touchpoint';
import { identityOf } from './identity';

type Checked = { touchpoint: AcceptedTouchpoint } | { problems: Problem[] };

/**
 * Checks one row and settles whom it is about.
 * @throws ForbiddenError when the caller may not act for that person: it is not the row that is wrong.
 */
function check(
  strapi: Core.Strapi,
  kind: CallerKind,
  row: unknown,
  contactToken: string | undefined,
): Checked {
  const read = readTouchpoint(row);
  if ('problems' in read) return read;
  const parsed = read.touchpoint;
  const naming = { ...parsed, contactToken: parsed.contactToken ?? contactToken };
  const person = personFor(strapi, kind, naming);
  const problems = [...(identityOf(person) ? [] : [NOBODY]), ...problemsOf(strapi, parsed)];
  if (problems.length > 0) return { problems };
  return {
    touchpoint: {
      ...describeTouchpoint(strapi, parsed),
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
  strapi: Core.Strapi,
  kind: CallerKind,
  row: unknown,
  contactToken: string | undefined,
): AcceptedTouchpoint {
  const checked = check(strapi, kind, row, contactToken);
  if ('touchpoint' in checked) return checked.touchpoint;
  throw rejection(checked.problems);
}

/** Accepts what can be accepted of a batch, and says of each other row what is wrong with it. */
export function acceptBatch(
  strapi: Core.Strapi,
  kind: CallerKind,
  rows: unknown[],
  contactToken: string | undefined,
): { accepted: AcceptedTouchpoint[]; rejected: RejectedTouchpoint[] } {
  const accepted: AcceptedTouchpoint[] = [];
  const rejected: RejectedTouchpoint[] = [];
  rows.forEach((row, index) => {
    const checked = check(strapi, kind, row, contactToken);
    if ('touchpoint' in checked) accepted.push(checked.touchpoint);
    else rejected.push({ index, errors: checked.problems });
  });
  return { accepted, rejected };
}
