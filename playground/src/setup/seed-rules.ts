import type { Core } from '@strapi/strapi';

import { DAY_MS } from '../seed/time';
import type { SeedType } from '../seed/types';
import { entryKey, type DocumentIds } from './document-ids';
import { uidOf } from './uid-of';

const AUTHOR = { id: null, name: 'Millwarden marketing' };

const ANYTHING = {
  stages: [],
  intents: [],
  formats: [],
  topics: [],
  locales: [],
  contentTypes: [],
  entries: [],
};
const ANYBODY = { stages: [], intents: [], channels: [], known: null, did: null };
const PLAIN = {
  factor: null,
  position: null,
  cap: null,
  from: null,
  until: null,
  priority: 0,
  state: 'draft',
};

const isoDaysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

/** Rules to look at and try: drafts and an expired one, so that they change no list of the demo. */
export async function seedRules(strapi: Core.Strapi, documentIds: DocumentIds): Promise<void> {
  const rules = strapi.plugin('lifecycle-map').service('rules');
  const entry = (type: SeedType, slug: string) => ({
    contentType: uidOf(type),
    documentId: documentIds.get(entryKey(type, slug)),
  });
  const seeds = [
    {
      ...PLAIN,
      name: 'Ask customers who renewed to recommend us',
      effect: 'boost',
      target: { ...ANYTHING, formats: ['affiliate-program', 'ambassador-program'] },
      when: { ...ANYBODY, stages: ['grow'], did: { types: ['renewed'], days: 90 } },
      factor: 3,
      cap: { times: 3, days: 30 },
    },
    {
      ...PLAIN,
      name: 'Thursday’s live demo first in mails to evaluators',
      effect: 'pin',
      target: { ...ANYTHING, entries: [entry('demo', 'live-demo-every-thursday')] },
      when: { ...ANYBODY, stages: ['convert'], channels: ['email'] },
      position: 1,
      priority: 10,
    },
    {
      ...PLAIN,
      name: 'No prices for those who have just found us',
      effect: 'exclude',
      target: { ...ANYTHING, formats: ['public-pricing'] },
      when: { ...ANYBODY, stages: ['reach'] },
    },
    {
      ...PLAIN,
      name: 'Trade fair: what safety has to do with us',
      effect: 'boost',
      target: { ...ANYTHING, topics: ['safety'] },
      when: ANYBODY,
      factor: 2,
      from: isoDaysAgo(47),
      until: isoDaysAgo(42),
      state: 'active',
    },
  ];
  for (const rule of seeds) await rules.create(rule, AUTHOR);
}
