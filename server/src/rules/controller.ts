import type {
  RuleAnswer,
  RuleCheckAnswer,
  RuleInput,
  RulesAnswer,
} from '../../../plugin/contracts/rules';
import { authorOf, type AdminReader } from '../access';
import { forbidden, noParameters, parse, readBody } from '../http';
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
    sight: await adminReader.sight(ctx.state.userAbility),
    locale: await locales.resolve(undefined),
  });

  const describe = (stored: StoredRule, reader: TitleReader) =>
    describeRule(stored, catalogue.current(), rules.problems, reader);

  const answerRule = (ctx: Context, stored: StoredRule, reader: TitleReader): void => {
    ctx.body = { data: describe(stored, reader), meta: {} } satisfies RuleAnswer;
  };

  /** @throws ForbiddenError for an entry that the user may not know of */
  const requireVisible = ({ target }: RuleInput, { sight }: TitleReader): void => {
    const hidden = target.entries.find((entry) => sight.hides(entry));
    if (hidden === undefined) return;
    const { documentId, contentType } = hidden;
    throw forbidden(
      'not_yours',
      `Your role may not read the entry ${documentId} of ${contentType}`,
    );
  };

  /** With the entries that the rule has and its editor was not told of. */
  const withHidden = (input: RuleInput, stored: StoredRule, { sight }: TitleReader): RuleInput => {
    const kept = stored.rule.target.entries.filter((entry) => sight.hides(entry));
    return { ...input, target: { ...input.target, entries: [...input.target.entries, ...kept] } };
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
      answerRule(ctx, rules.find(parse(ruleParams, ctx.params).id), await readerOf(ctx));
    },

    /** `POST /rules` */
    async create(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { data } = parse(postRuleBody, readBody(ctx));
      const reader = await readerOf(ctx);
      requireVisible(data, reader);
      answerRule(ctx, await rules.create(data, authorOf(ctx.state.user)), reader);
      ctx.status = 201;
    },

    /** `PUT /rules/:id` */
    async update(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { id } = parse(ruleParams, ctx.params);
      const { data, revision } = parse(putRuleBody, readBody(ctx));
      const reader = await readerOf(ctx);
      requireVisible(data, reader);
      const whole = withHidden(data, rules.find(id), reader);
      answerRule(ctx, await rules.update(id, whole, revision), reader);
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
