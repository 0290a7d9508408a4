import type { RuleAnswer, RuleCheckAnswer, RulesAnswer } from '../../../plugin/contracts/rules';
import { authorOf, type AdminReader } from '../access';
import { noParameters, parse, readBody } from '../http';
import type { CatalogueService, TitleReader } from '../library';
import type { LocalesService } from '../site';
import type { Context } from '../strapi';
import { describeRule } from './describe-rule';
import type { StoredRule } from './rows';
import type { RulesService } from './rules';
import { checkRuleBody, deleteRuleQuery, postRuleBody, putRuleBody, ruleParams } from './schemas';

interface Parts {
  adminReader: AdminReader;
  catalogue: CatalogueService;
  locales: LocalesService;
  rules: RulesService;
}

export const adminRule = ({ adminReader, catalogue, locales, rules }: Parts) => {
  const readerOf = async (ctx: Context): Promise<TitleReader> => ({
    readable: adminReader.uids(ctx.state.userAbility),
    locale: await locales.resolve(undefined),
  });

  const describe = (stored: StoredRule, reader: TitleReader) =>
    describeRule(stored, catalogue.current(), rules.problems, reader);

  const answerRule = async (ctx: Context, stored: StoredRule): Promise<void> => {
    const data = describe(stored, await readerOf(ctx));
    ctx.body = { data, meta: {} } satisfies RuleAnswer;
  };

  return {
    /** `GET /rules` */
    async find(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const reader = await readerOf(ctx);
      const data = rules.all().map((stored) => describe(stored, reader));
      ctx.body = { data, meta: {} } satisfies RulesAnswer;
    },

    /** `GET /rules/:id` */
    async findOne(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      await answerRule(ctx, rules.find(parse(ruleParams, ctx.params).id));
    },

    /** `POST /rules` */
    async create(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { data } = parse(postRuleBody, readBody(ctx));
      await answerRule(ctx, await rules.create(data, authorOf(ctx.state.user)));
      ctx.status = 201;
    },

    /** `PUT /rules/:id` */
    async update(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { id } = parse(ruleParams, ctx.params);
      const { data, revision } = parse(putRuleBody, readBody(ctx));
      await answerRule(ctx, await rules.update(id, data, revision));
    },

    /** `DELETE /rules/:id` */
    async delete(ctx: Context): Promise<void> {
      const { revision } = parse(deleteRuleQuery, ctx.query);
      const { id } = parse(ruleParams, ctx.params);
      await rules.remove(id, revision);
      ctx.body = { data: { id }, meta: {} };
    },

    /** `POST /rules/check` */
    async check(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { data, id = '' } = parse(checkRuleBody, readBody(ctx));
      ctx.body = {
        data: rules.check(data, id, await readerOf(ctx)),
        meta: {},
      } satisfies RuleCheckAnswer;
    },
  };
};
