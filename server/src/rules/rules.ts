import { randomUUID } from 'node:crypto';

import { errors } from '@strapi/utils';

import type { RuleCheckAnswer, RuleInput } from '../../../plugin/contracts/rules';
import type { ContactState } from '../../../plugin/journey/contact-state';
import type { Touch } from '../../../plugin/journey/touch';
import { exposureTypes } from '../../../plugin/ranking/exposures/exposure-types';
import { strongestFirst, type Rule } from '../../../plugin/ranking/rules/rule';
import { ruleConflicts } from '../../../plugin/ranking/rules/rule-conflicts';
import { ruleEntries } from '../../../plugin/ranking/rules/rule-entries';
import { ruleProblems, type RuleProblem } from '../../../plugin/ranking/rules/rule-problems';
import { rulesInForce, type RulesInForce } from '../../../plugin/ranking/rules/rules-in-force';
import { lock, type Transaction } from '../database';
import { ConflictError, requireNone } from '../http';
import { identityOf, type Person } from '../people';
import type { Author } from '../access';
import type { Database } from '../strapi';
import { nameEntries, seenItems, type CatalogueService, type TitleReader } from '../library';
import type { OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';
import { definitionOf, RULE_UID, storedRuleOf, type RuleRow, type StoredRule } from './rows';

const TABLE = 'lifecycle_map_rules';
/** A ranking checks each of them. */
const MAX_RULES = 200;
/** Number of entries that a check names. */
const SAMPLE = 5;

/** A rule that is not stored: younger than all others. */
const unstored = (input: RuleInput): Rule => ({
  ...definitionOf(input),
  id: '',
  createdAt: Infinity,
});

/** What a rule may depend on besides the contact's state and history. */
export interface Situation {
  person: Person;
  locale: string;
  /** Where the list will be shown, as touchpoints name it. */
  channel?: string;
  /** Rank as of this time, in milliseconds; null for now. */
  at: number | null;
  /** `active`, `none`, or the id of a rule that is tried besides the active ones. */
  ruleSet?: string;
}

interface WatermarkRow {
  rules: unknown;
  newest: unknown;
  revisions: unknown;
}

/** The editors' rules: rows of a content type of the plugin, mirrored in memory. */
export const createRules = ({
  db,
  catalogue,
  optedInTypes,
  taxonomy,
  requireUntried,
}: {
  db: Database;
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
  /** @throws ConflictError while an experiment tries the rule. */
  requireUntried: (trx: Transaction, ruleId: string) => Promise<void>;
}) => {
  let stored: StoredRule[] = [];
  let watermark = '';
  const query = () => db.query(RULE_UID);

  /** Changes whenever a rule is written, by any instance or by a transfer. */
  const readWatermark = async (): Promise<string> => {
    const [row]: WatermarkRow[] = await db
      .getConnection(TABLE)
      .count({ rules: '*' })
      .max({ newest: 'id' })
      .sum({ revisions: 'revision' });
    return `${Number(row?.rules)}/${Number(row?.newest)}/${Number(row?.revisions)}`;
  };

  const load = async (): Promise<void> => {
    const moved = await readWatermark();
    const rows: RuleRow[] = await query().findMany({ orderBy: { id: 'asc' } });
    stored = rows.map(storedRuleOf).sort((left, right) => strongestFirst(left.rule, right.rule));
    watermark = moved;
  };

  const problems = (rule: Rule): RuleProblem[] =>
    ruleProblems(rule, {
      taxonomy: taxonomy.current(),
      contentTypes: optedInTypes.all().map(({ uid }) => uid),
    });

  /** The rules of a set that can apply. A rule with problems cannot. */
  const setOf = (ruleSet: string): Rule[] => {
    if (ruleSet === 'none') return [];
    return stored
      .filter(({ rule, state }) => state === 'active' || rule.id === ruleSet)
      .map(({ rule }) => rule)
      .filter((rule) => problems(rule).length === 0);
  };

  /** A draft may name what the site does not have yet. */
  const requireKnown = (input: RuleInput): void => {
    if (input.state !== 'active') return;
    requireNone(
      problems(unstored(input)).map(({ path, key }) => ({
        path: path.split('.'),
        message: `${path}: this site has no "${key}"`,
      })),
    );
  };

  const requireChanged = (count: number, id: string): void => {
    if (count > 0) return;
    if (!stored.some(({ rule }) => rule.id === id)) {
      throw new errors.NotFoundError(`There is no rule ${id}`);
    }
    throw new ConflictError(
      'Somebody else has changed this rule since you opened it. Open it again, and make your change anew.',
    );
  };

  const changeUntried = async (
    id: string,
    change: () => Promise<{ count: number }>,
  ): Promise<{ count: number }> =>
    await db.transaction(async ({ trx }) => {
      await requireUntried(trx, id);
      return await change();
    });

  return {
    problems,

    /** Reads what has changed, by this instance, another one, or a transfer. */
    async poll(): Promise<void> {
      if ((await readWatermark()) !== watermark) await load();
    },

    /** The strongest first. */
    all: (): readonly StoredRule[] => stored,

    /** @throws NotFoundError */
    find(id: string): StoredRule {
      const found = stored.find(({ rule }) => rule.id === id);
      if (found) return found;
      throw new errors.NotFoundError(`There is no rule ${id}`);
    },

    /** Joins the transaction that it is called in. @throws ConflictError for a rule that was deleted meanwhile */
    async requireStored(ids: string[]): Promise<void> {
      const rows: RuleRow[] = await query().findMany({ where: { ruleId: { $in: ids } } });
      const gone = ids.find((id) => !rows.some(({ ruleId }) => ruleId === id));
      if (gone === undefined) return;
      throw new ConflictError(`The rule ${gone} was deleted meanwhile: choose another one`);
    },

    /** The rules that apply to a request for a contact in this state; null when none does. */
    inForce(
      { person, locale, channel, at, ruleSet = 'active' }: Situation,
      state: ContactState,
      history: Touch[],
    ): RulesInForce | null {
      if (stored.length === 0) return null;
      const kind = identityOf(person)?.kind;
      const situation = {
        state,
        history,
        exposureTypes: exposureTypes(taxonomy.current()),
        locale,
        channel: channel ?? null,
        known: kind !== undefined && kind !== 'anonymous',
        at: at ?? Date.now(),
      };
      return rulesInForce(setOf(ruleSet), situation, catalogue.current());
    },

    /** What a rule would do, without storing it. @param id of the stored rule that it would replace, or empty */
    check(input: RuleInput, id: string, reader: TitleReader): RuleCheckAnswer['data'] {
      const library = catalogue.current();
      const createdAt = stored.find(({ rule }) => rule.id === id)?.rule.createdAt ?? Infinity;
      const rule = { ...unstored(input), id, createdAt };
      const others = stored
        .map((other) => other.rule)
        .filter(({ until }) => until === null || until > Date.now());
      const sees = (item: number): boolean => reader.sight.sees(library.addressOf(item));
      const items = seenItems(ruleEntries(rule, library).items, library, reader.sight);
      const sample = items.slice(0, SAMPLE).map((item) => library.addressOf(item));
      return {
        conflicts: ruleConflicts(rule, others, library, sees),
        problems: problems(rule),
        entries: items.length,
        catalogue: seenItems(library.items(), library, reader.sight).length,
        sample: nameEntries(library, sample, reader),
      };
    },

    /** @throws ValidationError for an active rule that names what the site does not have, and beyond 200 rules */
    async create(input: RuleInput, author: Author): Promise<StoredRule> {
      requireKnown(input);
      const ruleId = randomUUID();
      await db.transaction(async ({ trx }) => {
        await lock(db, trx, 'rules');
        if ((await query().count()) >= MAX_RULES) {
          throw new errors.ValidationError(
            `A site has at most ${MAX_RULES} rules: delete one that is over`,
          );
        }
        await query().create({
          data: {
            ruleId,
            revision: 1,
            state: input.state,
            definition: definitionOf(input),
            authorId: author.id,
            authorName: author.name,
          },
        });
      });
      await load();
      return this.find(ruleId);
    },

    /** @throws as `create`; NotFoundError; ConflictError for another revision, or while an experiment tries the rule. */
    async update(id: string, input: RuleInput, revision: number): Promise<StoredRule> {
      requireKnown(input);
      const { count } = await changeUntried(id, () =>
        query().updateMany({
          where: { ruleId: id, revision },
          data: {
            revision: revision + 1,
            state: input.state,
            definition: definitionOf(input),
          },
        }),
      );
      await load();
      requireChanged(count, id);
      return this.find(id);
    },

    /** @throws NotFoundError; ConflictError as `update` does. */
    async remove(id: string, revision: number): Promise<void> {
      const { count } = await changeUntried(id, () =>
        query().deleteMany({ where: { ruleId: id, revision } }),
      );
      await load();
      requireChanged(count, id);
    },
  };
};

export type RulesService = ReturnType<typeof createRules>;
