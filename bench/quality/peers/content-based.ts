import ContentBasedRecommender from 'content-based-recommender';

import type { Dataset } from '../dataset';
import type { Peer } from './peer';

const NONE: ReadonlyMap<number, number> = new Map();

/**
 * `content-based-recommender`: tf-idf over words, pairs and triples of words; recommends what is similar to the latest
 * item.
 */
export function contentBased({ items }: Dataset): Peer {
  const recommender = new ContentBasedRecommender();
  recommender.train(
    items.map(({ title, text }, item) => ({ id: String(item), content: `${title} ${text}` })),
  );
  const last = new Map<number, number>();
  return {
    name: 'content-based-recommender',
    async learn({ contact, item }) {
      last.set(contact, item);
    },
    async scores({ contact }) {
      const source = last.get(contact);
      if (source === undefined) return NONE;
      const similar = recommender.getSimilarDocuments(String(source));
      return new Map(similar.map(({ id, score }) => [Number(id), score]));
    },
  };
}
