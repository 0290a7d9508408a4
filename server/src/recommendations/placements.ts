import type { Placement } from '../../../plugin/contracts/placements';
import { invalid } from '../http';
import type { OptedInTypesService, ReadConfig } from '../site';
import type { Asked } from './request';

/** Where neither the request nor its placement says it. */
const DEFAULT_LIMIT = 10;

interface Parts {
  config: ReadConfig;
  optedInTypes: OptedInTypesService;
}

const ANYWHERE: Omit<Placement, 'key'> = {
  types: [],
  limit: DEFAULT_LIMIT,
  stages: [],
  formats: [],
  channel: null,
  fallback: [],
};

const given = (asked: string[] = [], standard: string[]): string[] =>
  asked.length === 0 ? standard : asked;

/** The site's named places. */
export const createPlacements = ({ config, optedInTypes }: Parts) => {
  const all = (): Placement[] =>
    Object.entries(config().placements)
      .map(([key, placement]) => ({ key, ...ANYWHERE, ...placement }))
      .sort((left, right) => (left.key < right.key ? -1 : 1));

  const find = (key: string): Placement => {
    const placements = all();
    const found = placements.find((placement) => placement.key === key);
    if (found !== undefined) return found;
    const known = placements.map((placement) => placement.key).join(', ') || 'none';
    throw invalid(['placement'], `This site has no placement "${key}"; it has ${known}`);
  };

  return {
    all,

    /** @throws Error for a content type that does not take part: the app must not start on a guess */
    check(): void {
      for (const { key, types } of all()) {
        const unknown = types.find((uid) => optedInTypes.find(uid) === null);
        if (unknown === undefined) continue;
        throw new Error(
          `The configuration of the plugin lifecycle-map in config/plugins is wrong:\n  placements.${key}.types: ${unknown} is not a content type that takes part in Lifecycle`,
        );
      }
    },

    /**
     * A request with what its placement says where it says nothing itself.
     * @throws ValidationError that lists the site's placements for one that it does not have
     */
    fill({ placement: key, ...asked }: Asked) {
      const { types, limit, stages, formats, channel, fallback } =
        key === undefined ? ANYWHERE : find(key);
      return {
        intents: [],
        exclude: [],
        ...asked,
        fallback,
        limit: asked.limit ?? limit,
        contentTypes: given(asked.contentTypes, types),
        stages: given(asked.stages, stages),
        formats: given(asked.formats, formats),
        channel: asked.channel ?? channel ?? undefined,
      };
    },
  };
};

export type PlacementsService = ReturnType<typeof createPlacements>;
