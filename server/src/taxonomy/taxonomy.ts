import { documentOf } from '../../../plugin/taxonomy/document/document-of';
import { isEqual } from '../../../plugin/taxonomy/document/is-equal';
import type { TaxonomyDocument } from '../../../plugin/taxonomy/document/taxonomy-document';
import { taxonomyOf } from '../../../plugin/taxonomy/document/taxonomy-of';
import { journeyShape } from '../../../plugin/taxonomy/journey-shape';
import { successorOf } from '../../../plugin/taxonomy/successor-of';
import type { Facet, Taxonomy, Topic } from '../../../plugin/taxonomy/taxonomy';
import type { Transaction } from '../database';
import { invalidAll } from '../http';
import { readStoredTerms, taxonomyWatermark, TERM_UID } from './stored-terms';
import type { LifecycleConfig } from '../site';
import type { Database } from '../strapi';

export const createTaxonomy = ({
  db,
  config,
  onJourneyChange,
}: {
  db: Database;
  config: () => Pick<LifecycleConfig, 'onboardingDays' | 'sendCaps'>;
  /** Journeys that were read with the taxonomy before mean something else now. */
  onJourneyChange: () => void;
}) => {
  let document: TaxonomyDocument = documentOf([]);
  const asOnThisSite = (of: TaxonomyDocument): Taxonomy => ({
    ...taxonomyOf(of),
    onboardingDays: config().onboardingDays,
    sendCaps: config().sendCaps,
  });
  let current: Taxonomy = asOnThisSite(document);
  let watermark = '';

  /** Without an `await`, so that no request sees the new taxonomy beside a model of the old one. */
  const take = (next: TaxonomyDocument): void => {
    if (isEqual(next, document)) return;
    const taken = asOnThisSite(next);
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
     * The taxonomy as it is stored now. Within a transaction that holds the lock `taxonomy`, nobody changes it until the
     * transaction ends.
     */
    async stored(trx: Transaction): Promise<Taxonomy> {
      const latest = await taxonomyWatermark(db, trx);
      return latest === watermark ? current : taxonomyOf(documentOf(await readStoredTerms(db)));
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

/** Term keys that a request restricts its answer to. */
interface Slot {
  stages: string[];
  intents: string[];
  formats: string[];
  topics?: string[];
}

const FACETS_OF_SLOT: [keyof Slot, Facet][] = [
  ['stages', 'stage'],
  ['intents', 'intent'],
  ['formats', 'format'],
  ['topics', 'topic'],
];

/**
 * A slot in current terms: a term that was replaced stands for its successor. A retired term without one stays, because
 * entries may still be tagged with it.
 * @throws ValidationError that names each term that the taxonomy has never declared, because nothing could match it
 */
export function knownSlot<Asked extends Slot>(taxonomy: Taxonomy, slot: Asked): Asked {
  const known = (name: keyof Slot, facet: Facet, term: string): boolean =>
    taxonomy[name].some(({ key }) => key === term) ||
    taxonomy.retired?.some((retired) => retired.facet === facet && retired.key === term) === true;
  const unknown = FACETS_OF_SLOT.flatMap(([name, facet]) =>
    (slot[name] ?? [])
      .filter((term) => !known(name, facet, term))
      .map((term) => ({ path: [name], message: `Unknown term "${term}" in ${name}` })),
  );
  if (unknown.length > 0) throw invalidAll(unknown);
  const current = FACETS_OF_SLOT.flatMap(([name, facet]) => {
    const terms = slot[name]?.map((term) => successorOf(facet, term, taxonomy));
    return terms ? [[name, terms]] : [];
  });
  return { ...slot, ...Object.fromEntries(current) };
}
