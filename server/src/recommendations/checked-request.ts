import { INCLUDABLE } from '../../../plugin/contracts/recommendations';
import type { Caller } from '../access';
import type { UrlsService } from '../library';
import type { RulesService } from '../rules';
import type { LocalesService, OptedInTypesService } from '../site';
import { knownSlot, type TaxonomyService } from '../taxonomy';
import { givenHistory, requireTakingPart } from './given-history';
import type { PlacementsService } from './placements';
import type { Asked, Purpose, RecommendationRequest } from './request';

/** Where no script says which list a link stood in. */
const EMAIL = 'email';

const RULE_SETS = ['active', 'none'];

interface Parts {
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  placements: Pick<PlacementsService, 'fill'>;
  rules: Pick<RulesService, 'find'>;
  taxonomy: TaxonomyService;
  urls: UrlsService;
}

/**
 * Checks what is asked for, and finds out whom it is about and which content types it may draw on.
 * @throws ValidationError, NotFoundError, ForbiddenError for what there is not or the caller may not ask for
 */
export const createCheckedRequest =
  ({ locales, optedInTypes, placements, rules, taxonomy, urls }: Parts) =>
  async (wanted: Asked, caller: Caller, purpose: Purpose): Promise<RecommendationRequest> => {
    const { rules: ruleSet, ...asked } = knownSlot(taxonomy.current(), placements.fill(wanted));
    if (ruleSet !== undefined && !RULE_SETS.includes(ruleSet)) rules.find(ruleSet);
    const include = new Set(asked.include ?? INCLUDABLE);
    const { person, describeContact } = caller.actingFor(asked);
    const types = await caller.types(asked.contentTypes);
    const locale = await locales.resolve(asked.locale);
    const { context = null, at = null } = asked;
    if (context) requireTakingPart(optedInTypes, context);
    const touchpoints = asked.touchpoints
      ? givenHistory({ optedInTypes, taxonomy, urls }, asked)
      : [];
    const { gate } = caller;
    const sight = await caller.sight(types);
    return {
      ...asked,
      person,
      describeContact: describeContact && include.has('contact'),
      include,
      types,
      locale,
      context,
      touchpoints,
      at,
      gate,
      sight,
      ruleSet,
      ...purpose,
      linksCite: purpose.remember && (purpose.linksCite || asked.channel === EMAIL),
    };
  };
