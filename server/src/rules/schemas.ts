import { z } from '@strapi/utils';

import { RULE_STATES, type RuleInput } from '../../../plugin/contracts/rules';
import { RULE_EFFECTS } from '../../../plugin/ranking/rules/rule';
import { instant, integer, LIMITS, text } from '../http';

const MAX_TERMS = 50;
const MAX_ENTRIES = 200;
const MAX_FACTOR = 1_000;
const MAX_PLACE = 50;
const MAX_PRIORITY = 1_000;
const MAX_DAYS = 365;
const MAX_TIMES = 100;

const terms = z.array(text(LIMITS.term)).max(MAX_TERMS).default([]);
const days = integer(1, MAX_DAYS);

const target = z
  .strictObject({
    stages: terms,
    intents: terms,
    formats: terms,
    topics: terms,
    locales: z.array(text(LIMITS.locale)).max(MAX_TERMS).default([]),
    contentTypes: z.array(text(LIMITS.uid)).max(MAX_TERMS).default([]),
    entries: z
      .array(z.strictObject({ contentType: text(LIMITS.uid), documentId: text(LIMITS.documentId) }))
      .max(MAX_ENTRIES)
      .default([]),
  })
  .refine(
    (lists) => Object.values(lists).some(({ length }) => length > 0),
    'must name at least one stage, intent, format, topic, locale, content type or entry',
  );

const channel = text(LIMITS.channel).transform((name) => name.trim().toLowerCase());

const when = z
  .strictObject({
    stages: terms,
    intents: terms,
    channels: z.array(channel).max(MAX_TERMS).default([]),
    known: z.boolean().nullable().default(null),
    did: z
      .strictObject({ types: z.array(text(64)).min(1).max(MAX_TERMS), days })
      .nullable()
      .default(null),
  })
  .prefault({});

const time = instant
  .transform((at) => new Date(at).toISOString())
  .nullable()
  .default(null);

type Effects = readonly RuleInput['effect'][];

/** A number that only these effects may have. */
const numberOf = (
  name: 'factor' | 'position' | 'cap',
  effects: Effects,
  isNeeded: boolean,
): [check: (rule: RuleInput) => boolean, options: { path: string[]; message: string }] => [
  (rule) =>
    effects.includes(rule.effect) ? !isNeeded || rule[name] !== null : rule[name] === null,
  { path: [name], message: `${isNeeded ? 'is needed' : 'is'} for ${effects.join(' and ')} only` },
];

const rule = z
  .strictObject({
    name: text(100),
    effect: z.enum(RULE_EFFECTS),
    state: z.enum(RULE_STATES),
    target,
    when,
    factor: z.number().gt(1).max(MAX_FACTOR).nullable().default(null),
    position: integer(1, MAX_PLACE).nullable().default(null),
    cap: z
      .strictObject({ times: integer(1, MAX_TIMES), days })
      .nullable()
      .default(null),
    from: time,
    until: time,
    priority: integer(0, MAX_PRIORITY).default(0),
  })
  .refine(...numberOf('factor', ['boost', 'bury'], true))
  .refine(...numberOf('position', ['pin'], true))
  .refine(...numberOf('cap', ['pin', 'boost'], false))
  .refine(({ from, until }) => from === null || until === null || from < until, {
    path: ['until'],
    message: 'must be after from',
  });

/** `POST /rules` */
export const postRuleBody = z.strictObject({ data: rule });

const revision = integer(1, Number.MAX_SAFE_INTEGER);

/** `PUT /rules/:id` */
export const putRuleBody = z.strictObject({ data: rule, revision });

/** `DELETE /rules/:id` */
export const deleteRuleQuery = z.strictObject({ revision });

/** `POST /rules/check` */
export const checkRuleBody = z.strictObject({ data: rule, id: text(36).optional() });

/** Not strict, because the router adds parameters of other routes that match the path. */
export const ruleParams = z.object({ id: text(36) });
