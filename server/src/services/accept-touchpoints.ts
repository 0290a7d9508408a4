import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { RejectedTouchpoint } from '../../../plugin/contracts/touchpoints';
import { problemsIn } from '../schemas/parse';
import { touchpoint as schema, type ParsedTouchpoint } from '../schemas/touchpoint';
import type { AcceptedTouchpoint } from './accepted-touchpoint';
import { personFor, type CallerKind } from './caller';
import { identityOf } from './identity';
import { contentOf, contentProblem, typeProblem } from './touchpoint-meaning';

interface Problem {
  path: string[];
  message: string;
}

type Checked = { touchpoint: AcceptedTouchpoint } | { problems: Problem[] };

const problemsOf = (strapi: Core.Strapi, row: ParsedTouchpoint): Problem[] => {
  const type = typeProblem(strapi, row.type);
  const content = row.content ? contentProblem(strapi, row.content) : null;
  return [
    ...(type === null ? [] : [{ path: ['type'], message: type }]),
    ...(content === null ? [] : [{ path: ['content', 'contentType'], message: content }]),
  ];
};

const NOBODY = {
  path: ['contact'],
  message: 'One of contact, anonymousId and contactToken is needed',
};

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
  const result = schema.safeParse(row);
  if (!result.success) {
    return { problems: problemsIn(result.error).map(({ path, message }) => ({ path, message })) };
  }
  const parsed = result.data;
  const naming = { ...parsed, contactToken: parsed.contactToken ?? contactToken };
  const person = personFor(strapi, kind, naming);
  const problems = [...(identityOf(person) ? [] : [NOBODY]), ...problemsOf(strapi, parsed)];
  if (problems.length > 0) return { problems };
  return {
    touchpoint: {
      messageId: parsed.messageId ?? null,
      person,
      type: parsed.type,
      content: contentOf(strapi, parsed),
      url: parsed.url ?? null,
      channel: parsed.channel ?? null,
      occurredAt: parsed.occurredAt ?? Date.now(),
      recommendationId: parsed.recommendationId ?? null,
      properties: parsed.properties ?? null,
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
  const [first] = checked.problems;
  throw new errors.ValidationError(
    [...(first?.path.length ? [first.path.join('.')] : []), first?.message].join(': '),
    { errors: checked.problems.map((problem) => ({ ...problem, name: 'ValidationError' })) },
  );
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
