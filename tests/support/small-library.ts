import { emptyProfile, readProfile } from '../../plugin/journey/contact-profile';
import type { ContactState } from '../../plugin/journey/contact-state';
import type { Touch } from '../../plugin/journey/touch';
import { Catalogue, type PublishedEntry } from '../../plugin/ranking/catalogue/catalogue';
import { Learner } from '../../plugin/ranking/learning/learner';
import type { RankingModel } from '../../plugin/ranking/rank';
import type { RankRequest } from '../../plugin/ranking/rank-request';
import { Weights } from '../../plugin/ranking/weights/weights';
import { defaultTaxonomy } from '../../plugin/taxonomy/default-taxonomy';
import { NO_TAGS, type Tags } from '../../plugin/taxonomy/taxonomy';

export const TYPE = 'api::article.article';
export const NOW = Date.UTC(2026, 4, 20, 15);

interface SmallEntry extends Partial<PublishedEntry> {
  tags?: Partial<Tags>;
}

/** A catalogue of these entries; their positions are those in the list. */
export function smallCatalogue(entries: Record<string, SmallEntry>): Catalogue {
  const catalogue = new Catalogue();
  Object.entries(entries).forEach(([documentId, { tags, ...entry }], position) => {
    const published: PublishedEntry = {
      contentType: TYPE,
      documentId,
      locale: 'en',
      title: '',
      slug: null,
      text: '',
      publishedAt: 0,
      createdAt: position,
      ...entry,
    };
    catalogue.put(published);
    if (tags) catalogue.setTags(published.contentType, documentId, { ...NO_TAGS, ...tags });
  });
  return catalogue;
}

export const modelOf = (catalogue: Catalogue): RankingModel => ({
  catalogue,
  learner: new Learner(),
  weights: new Weights(),
});

/** What is believed of somebody of whom nothing is known. */
export const stranger: ContactState = readProfile(
  emptyProfile(defaultTaxonomy),
  defaultTaxonomy,
  NOW,
);

export const viewed = (item: number, at = NOW): Touch => ({ type: 'content_viewed', item, at });

export const requestOf = (asked: Partial<RankRequest> = {}): RankRequest => ({
  history: [],
  excluded: new Set(),
  locale: 'en',
  contentTypes: new Set([TYPE]),
  now: NOW,
  limit: 10,
  ...asked,
});
