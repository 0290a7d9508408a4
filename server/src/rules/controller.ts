import type { Context } from '../strapi';
import { noParameters, parse, readBody } from '../http';
import { authorOf, type AdminReader } from '../access';
import { nameEntries, type CatalogueService } from '../library';
import type { LocalesService } from '../site';

import type { RuleCheckAnswer, RuleInput, RulesAnswer } from '../../../plugin/contracts/rules';
import { ruleConflicts } from '../../../plugin/ranking/rules/rule-conflicts';
import { ruleEntries } from '../../../plugin/ranking/rules/rule-entries';
import { checkRuleBody, deleteRuleQuery, postRuleBody, putRuleBody, ruleParams } from './schemas';
import { describeRules } from './describe-rules';
import { definitionOf, type StoredRule } from './rows';
import type { RulesService } from './rules';

const SAMPLE = 5;

interface Parts {
  adminReader: AdminReader;
  catalogue: CatalogueService;
  locales: LocalesService;
  rules: RulesService;
}

export const adminRule = ({
  adminReader,
  catalogue: catalogueService,
  locales,
  rules: rulesService,
}: Parts) => {
  const rules = () => rulesService;
  const catalogue = () => catalogueService.current();
  const readable = (ctx: Context): ReadonlySet<string> => adminReader.uids(ctx.state.userAbility);

  const answerRule = async (ctx: Context, stored: StoredRule): Promise<void> => {
    const [data] = await describeRules(
      { catalogue: catalogueService, locales, rules: rulesService },
      [stored],
      readable(ctx),
    );
    ctx.body = { data, meta: {} };
  };

  /** @throws ValidationError that names what the site does not have: a draft may wait for it. */
  const requireKnown = (input: RuleInput): RuleInput => {
    const rule = { ...definitionOf(input), id: '', createdAt: Infinity };
    if (input.state === 'active') rules().requireKnown(rule);
    return input;
  };

  return {
    /** `GET /rules` */
    async find(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const answer: RulesAnswer = {
        data: await describeRules(
          { catalogue: catalogueService, locales, rules: rulesService },
          rules().all(),
          readable(ctx),
        ),
        meta: {},
      };
      ctx.body = answer;
    },

    /** `GET /rules/:id` */
    async findOne(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      await answerRule(ctx, rules().find(parse(ruleParams, ctx.params).id));
    },

    /** `POST /rules` */
    async create(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { data } = parse(postRuleBody, readBody(ctx));
      await answerRule(ctx, await rules().create(requireKnown(data), authorOf(ctx.state.user)));
      ctx.status = 201;
    },

    /** `PUT /rules/:id` */
    async update(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { id } = parse(ruleParams, ctx.params);
      const { data, revision } = parse(putRuleBody, readBody(ctx));
      await answerRule(ctx, await rules().update(id, requireKnown(data), revision));
    },

    /** `DELETE /rules/:id` */
    async delete(ctx: Context): Promise<void> {
      const { revision } = parse(deleteRuleQuery, ctx.query);
      const { id } = parse(ruleParams, ctx.params);
      await rules().remove(id, revision);
      ctx.body = { data: { id }, meta: {} };
    },

    /** `POST /rules/check` */
    async check(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { data, id = '' } = parse(checkRuleBody, readBody(ctx));
      const createdAt =
        rules()
          .all()
          .find(({ rule }) => rule.id === id)?.rule.createdAt ?? Infinity;
      const rule = { ...definitionOf(data), id, createdAt };
      const others = rules()
        .all()
        .map((stored) => stored.rule)
        .filter(({ until }) => until === null || until > Date.now());
      const { items } = ruleEntries(rule, catalogue());
      const references = [...items.subarray(0, SAMPLE)].map((item) => catalogue().addressOf(item));
      const locale = await locales.resolve(undefined);
      const answer: RuleCheckAnswer = {
        data: {
          conflicts: ruleConflicts(rule, others, catalogue()),
          problems: rules().problems(rule),
          entries: items.length,
          catalogue: [...catalogue().items()].length,
          sample: nameEntries(catalogueService, references, readable(ctx), locale),
        },
        meta: {},
      };
      ctx.body = answer;
    },
  };
};
