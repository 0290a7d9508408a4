import { documentOf } from '../../../plugin/taxonomy/document/document-of';
import { isEqual } from '../../../plugin/taxonomy/document/is-equal';
import type { TaxonomyDocument } from '../../../plugin/taxonomy/document/taxonomy-document';
import { taxonomyOf } from '../../../plugin/taxonomy/document/taxonomy-of';
import { journeyShape } from '../../../plugin/taxonomy/journey-shape';
import type { Taxonomy, Topic } from '../../../plugin/taxonomy/taxonomy';
import { readStoredTerms, taxonomyWatermark, TERM_UID } from './stored-terms';
import type { Database } from '../strapi';

export const createTaxonomy = ({
  db,
  onJourneyChange,
}: {
  db: Database;
  /** Journeys that were read with the taxonomy before mean something else now. */
  onJourneyChange: () => void;
}) => {
  let document: TaxonomyDocument = documentOf([]);
  let current: Taxonomy = taxonomyOf(document);
  let watermark = '';

  /** Without an `await`, so that no request sees the new taxonomy beside a model of the old one. */
  const take = (next: TaxonomyDocument): void => {
    if (isEqual(next, document)) return;
    const taken = taxonomyOf(next);
    const isSameJourney = isEqual(journeyShape(current), journeyShape(taken));
    document = next;
    current = taken;
    if (!isSameJourney) onJourneyChange();
  };

  return {
    /** Brings in what any instance has stored since the last time. */
    async load(): Promise<void> {
      // Before the terms, so that what is written in between is read the next time.
      const latest = await taxonomyWatermark(db);
      if (latest === watermark) return;
      take(documentOf(await readStoredTerms(db)));
      watermark = latest;
    },

    /** The taxonomy as this instance knows it; at most a second behind the database. */
    current(): Taxonomy {
      return current;
    },

    /**
     * Declares the topics that are new. Joins the transaction that it is called in; call `load` once that
     * is committed.
     */
    async addTopics(topics: Topic[]): Promise<void> {
      if (topics.length === 0) return;
      const known: { key: string }[] = await db
        .query(TERM_UID)
        .findMany({ where: { facet: 'topic', key: { $in: topics.map(({ key }) => key) } } });
      const knownKeys = new Set(known.map(({ key }) => key));
      for (const { key, label } of topics.filter((topic) => !knownKeys.has(topic.key))) {
        await db.query(TERM_UID).create({ data: { facet: 'topic', key, label } });
      }
    },
  };
};

export type TaxonomyService = ReturnType<typeof createTaxonomy>;
