import ger from 'ger';

import type { Event } from '../dataset';
import type { Peer } from './peer';

const ACTION = 'views';
/** It only recommends what has not expired; nothing expires here. */
const NEVER = '2999-01-01';

/**
 * `ger` (Good Enough Recommendations): what contacts with similar histories consumed, with its in-memory store and
 * default settings.
 */
export async function goodEnough({ name: namespace }: { name: string }): Promise<Peer> {
  const recommender = new ger.GER(new ger.MemESM());
  await recommender.initialize_namespace(namespace);
  return {
    name: 'ger',
    async learn({ contact, item, at }: Event) {
      await recommender.events([
        {
          namespace,
          person: String(contact),
          action: ACTION,
          thing: String(item),
          created_at: new Date(at).toISOString(),
          expires_at: NEVER,
        },
      ]);
    },
    async scores({ contact, at }: Event) {
      const { recommendations } = await recommender.recommendations_for_person(
        namespace,
        String(contact),
        {
          actions: { [ACTION]: 1 },
          current_datetime: new Date(at),
          filter_previous_actions: [ACTION],
        },
      );
      return new Map(recommendations.map(({ thing, weight }) => [Number(thing), weight]));
    },
  };
}
