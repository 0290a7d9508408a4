import type { Core } from '@strapi/strapi';

import { defaultTaxonomy } from '../../../plugin/taxonomy/default-taxonomy';
import type { Taxonomy, Topic } from '../../../plugin/taxonomy/taxonomy';

const TERM_UID = 'plugin::lifecycle-map.term';

interface TermRow {
  facet: string;
  key: string;
  label: string;
}

export const taxonomy = ({ strapi }: { strapi: Core.Strapi }) => {
  let current: Taxonomy = defaultTaxonomy;

  const readTopics = async (): Promise<Topic[]> => {
    const rows: TermRow[] = await strapi.db
      .query(TERM_UID)
      .findMany({ where: { facet: 'topic' }, orderBy: { key: 'asc' } });
    return rows.map(({ key, label }) => ({ key, label }));
  };

  const load = async (): Promise<void> => {
    current = { ...defaultTaxonomy, topics: await readTopics() };
  };

  return {
    load,

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
      const known: TermRow[] = await strapi.db
        .query(TERM_UID)
        .findMany({ where: { facet: 'topic', key: { $in: topics.map(({ key }) => key) } } });
      const knownKeys = new Set(known.map(({ key }) => key));
      for (const { key, label } of topics.filter((topic) => !knownKeys.has(topic.key))) {
        await strapi.db.query(TERM_UID).create({ data: { facet: 'topic', key, label } });
      }
    },
  };
};
