import ger from 'ger';

import type { Event } from '../dataset';
import type { Peer } from './peer';

const ACTION = 'views';
/** Only what has not expired is recommended; nothing does here. */
const NEVER = '2999-01-01';

/** `ger` (Good Enough Recommendations): what people with similar histories did; its store in memory, its defaults. */
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
