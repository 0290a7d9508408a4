import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../default-taxonomy';
import { moveTerm, putTerm, restoreTerm } from '../edits/edit-terms';
import { retireTerm } from '../edits/retire-term';
import { blankTerm } from './blank-terms';
import { defaultDocument } from './default-document';
import { documentOf } from './document-of';
import { normalizeDocument } from './normalize-document';
import type { StoredTerm } from './stored-term';
import { storedTermsOf } from './stored-terms-of';
import { mapCollections, type AnyTerm, type TaxonomyDocument } from './taxonomy-document';
import { taxonomyOf } from './taxonomy-of';

const [reach] = defaultDocument.stages;
const renamed = putTerm(defaultDocument, 'stages', { ...reach, label: 'Attract' } as AnyTerm);
const retire = (key: string, replacedBy: string | null) =>
  normalizeDocument(
    retireTerm(defaultDocument, { collection: 'stages', key, replacedBy, dependantsTo: null }),
  );
const keysOf = (terms: AnyTerm[]) => terms.filter((t) => !t.retired).map(({ key }) => key);

/** The defaults of a later version: one more format, and another label. */
const later: TaxonomyDocument = mapCollections((name) =>
  name === 'formats'
    ? [...defaultDocument.formats, blankTerm('formats', 'quiz', 'Quiz')]
    : name === 'stages'
      ? defaultDocument.stages.map((stage) => ({ ...stage, goal: 'A better goal' }))
      : defaultDocument[name],
);

describe('a site that has stored nothing', () => {
  it('has the default taxonomy', () => {
    expect(taxonomyOf(documentOf([]))).toEqual({
      ...defaultTaxonomy,
      retired: [],
      formerTypes: [],
    });
    expect(storedTermsOf(defaultDocument)).toEqual([]);
  });
});

describe('what is stored of a taxonomy', () => {
  const cases: [string, TaxonomyDocument][] = [
    ['a rename', renamed],
    ['a new term', putTerm(defaultDocument, 'formats', blankTerm('formats', 'quiz', 'Quiz'))],
    ['another order', moveTerm(defaultDocument, 'intents', 'buy', -1)],
    [
      'a topic without any property',
      putTerm(defaultDocument, 'topics', blankTerm('topics', 'ai', 'AI')),
    ],
    ['a retired stage', retire('reach', null)],
    ['a replaced stage', retire('reach', 'nurture')],
    ['a stage that came back', restoreTerm(retire('reach', 'nurture'), 'stages', 'reach')],
  ];

  it.each(cases)('gives the same taxonomy again after %s', (_, document) => {
    expect(documentOf(storedTermsOf(document))).toEqual(document);
  });

  it('is only what differs, so that a site follows later defaults', () => {
    expect(storedTermsOf(renamed)).toEqual([
      { facet: 'stage', key: 'reach', label: 'Attract', changes: null },
    ]);
    const followed = documentOf(storedTermsOf(renamed), later);
    expect(followed.stages[0]).toMatchObject({ label: 'Attract', goal: 'A better goal' });
    expect(keysOf(followed.formats)).toContain('quiz');
  });

  it('is one row for a replaced stage: what refers to it follows by itself', () => {
    expect(storedTermsOf(retire('reach', 'nurture'))).toHaveLength(1);
  });
});

describe('a replaced stage', () => {
  const taxonomy = taxonomyOf(retire('reach', 'nurture'));

  it('hands over its intents, formats and touchpoint types', () => {
    expect(taxonomy.stages.map(({ key, order }) => [key, order])).toEqual([
      ['nurture', 0],
      ['convert', 1],
      ['grow', 2],
    ]);
    expect(taxonomy.intents.find(({ key }) => key === 'learn-how')?.stage).toBe('nurture');
    expect(taxonomy.formats.find(({ key }) => key === 'podcast')?.stages).toEqual(['nurture']);
    expect(taxonomy.touchpointTypes.find(({ key }) => key === 'ad_clicked')?.stage).toBe('nurture');
  });

  it('is known by name, and past declarations of it speak for the one that replaced it', () => {
    expect(taxonomy.retired).toEqual([
      { facet: 'stage', key: 'reach', label: 'Reach & Engage', replacedBy: 'nurture' },
    ]);
    expect(taxonomy.formerTypes).toMatchObject([
      { key: 'stage_declared_reach', stage: 'nurture', replacedBy: 'stage_declared_nurture' },
    ]);
  });
});

describe('a stage that is retired without a replacement', () => {
  const taxonomy = taxonomyOf(retire('grow', null));

  it('takes its intents along, and leaves nothing that refers to it', () => {
    expect(JSON.stringify({ ...taxonomy, retired: [], formerTypes: [] })).not.toContain('"grow"');
    expect(taxonomy.intents.map(({ key }) => key)).not.toContain('advocate');
    expect(taxonomy.touchpointTypes.find(({ key }) => key === 'purchased')).toMatchObject({
      stage: null,
      intent: null,
      loyalIntent: null,
      purchase: true,
    });
    expect(taxonomy.moments).toEqual([]);
  });
});

it('gives a replaced touchpoint type the meaning of its replacement, for the past', () => {
  const document = retireTerm(defaultDocument, {
    collection: 'touchpointTypes',
    key: 'demo_attended',
    replacedBy: 'purchased',
    dependantsTo: null,
  });
  expect(taxonomyOf(document).formerTypes).toMatchObject([
    { key: 'demo_attended', label: 'Demo attended', purchase: true, replacedBy: 'purchased' },
  ]);
});

it('makes a whole taxonomy of whatever is stored', () => {
  const stored: StoredTerm[] = [
    { facet: 'intent', key: 'lost', label: null, changes: { stage: 'nowhere' } },
    { facet: 'stage', key: 'a', label: 'A', changes: { retired: true, replacedBy: 'b' } },
    { facet: 'stage', key: 'b', label: 'B', changes: { retired: true, replacedBy: 'a' } },
    { facet: 'unheard-of', key: 'x', label: 'X', changes: {} },
  ];
  const taxonomy = taxonomyOf(documentOf(stored));
  expect(taxonomy.stages).toEqual(defaultTaxonomy.stages);
  expect(taxonomy.intents).toEqual(defaultTaxonomy.intents);
});
