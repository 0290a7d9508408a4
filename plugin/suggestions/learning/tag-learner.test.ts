import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import { NO_TAGS, type Tags } from '../../taxonomy/taxonomy';
import type { SuggestibleEntry } from '../entry';
import { suggest } from '../suggest';
import { TagLearner } from './tag-learner';

const TOPICS = [
  { key: 'pumps', label: 'Hydraulics' },
  { key: 'belts', label: 'Conveying' },
];
const taxonomy = { ...defaultTaxonomy, topics: TOPICS };

const entry = (subject: string, number: number): SuggestibleEntry => ({
  title: `${subject} ${String(number)}`,
  text: `About the ${subject} of line ${String(number)}, as somebody wrote it down.`,
  slug: null,
  contentType: null,
  locale: 'en',
});

const PUMP: Tags = { stages: ['grow'], intents: ['master'], format: 'template', topics: ['pumps'] };
const BELT: Tags = { stages: ['reach'], intents: ['try'], format: 'demo', topics: ['belts'] };

const fitted = (learner: TagLearner): TagLearner => {
  for (const steps = learner.fit(); !steps.next().done;);
  return learner;
};

function taught(examples: [string, SuggestibleEntry, Tags][]): TagLearner {
  const learner = new TagLearner();
  for (const [key, given, tags] of examples) learner.put(key, given, tags, taxonomy);
  return fitted(learner);
}

const library = Array.from({ length: 8 }, (_, number): [string, SuggestibleEntry, Tags][] => [
  [`pump ${String(number)}`, entry('pump', number), PUMP],
  [`belt ${String(number)}`, entry('belt', number), BELT],
]).flat();

const suggestFrom = (learner: TagLearner, subject: string) =>
  suggest(entry(subject, 99), learner.models, taxonomy, NO_TAGS);

describe('a library’s own tags', () => {
  it('teach every facet, by the words that tagged entries share', () => {
    const found = suggestFrom(taught(library), 'pump');
    expect(found.format?.term).toBe('template');
    expect(found.stages.map(({ term }) => term)).toEqual(['grow']);
    expect(found.intents.map(({ term }) => term)).toEqual(['master']);
    expect(found.topics.map(({ term }) => term)).toEqual(['pumps']);
    const evidence = found.topics[0]?.evidence.find(({ code }) => code === 'tagged_entries');
    expect(evidence?.words[0]).toBe('pump');
  });

  it('outdo what is known without them', () => {
    const faqs = Array.from({ length: 12 }, (_, number): [string, SuggestibleEntry, Tags] => [
      String(number),
      entry('FAQ', number),
      { ...NO_TAGS, format: 'checklist' },
    ]);
    expect(suggestFrom(taught([]), 'FAQ').format?.term).toBe('faq');
    expect(suggestFrom(taught(faqs), 'FAQ').format?.term).toBe('checklist');
  });

  it('teach at once, before everything is learned anew', () => {
    const learner = taught(library);
    const before = suggestFrom(learner, 'gear').format;
    for (let number = 0; number < 3; number += 1) {
      learner.put(
        `gear ${String(number)}`,
        entry('gear', number),
        { ...PUMP, format: 'faq' },
        taxonomy,
      );
    }
    expect(before?.term).not.toBe('faq');
    expect(suggestFrom(learner, 'gear').format?.term).toBe('faq');
  });

  it('teach the same in whatever order they came', () => {
    const backwards = taught([...library].reverse());
    expect(suggestFrom(backwards, 'pump')).toEqual(suggestFrom(taught(library), 'pump'));
  });

  it('are forgotten when they are taken back', () => {
    const learner = taught(library);
    for (const [key] of library) learner.remove(key);
    expect(learner.isStale).toBe(true);
    expect(suggestFrom(fitted(learner), 'pump')).toEqual(suggestFrom(taught([]), 'pump'));
    expect(learner.size).toBe(0);
    expect(learner.isStale).toBe(false);
  });

  it('teach nothing of a facet that they leave empty', () => {
    const formatsOnly = library.map(([key, given, { format }]): (typeof library)[number] => [
      key,
      given,
      { ...NO_TAGS, format },
    ]);
    expect(suggestFrom(taught(formatsOnly), 'pump').topics).toEqual([]);
  });
});

describe('entries that nobody has tagged', () => {
  it('are noted, and are no tags', () => {
    const learner = new TagLearner();
    learner.see('one', entry('pump FAQ', 1), taxonomy);
    expect(learner.size).toBe(0);
    expect(suggestFrom(fitted(learner), 'pump FAQ').format?.term).toBe('faq');
  });

  it('make what most of a library seems to be likelier for the rest of it', () => {
    const alone = suggestFrom(new TagLearner(), 'A newsletter about pumps').format;
    const learner = new TagLearner();
    for (let number = 0; number < 30; number += 1) {
      learner.see(String(number), entry('Newsletter', number), taxonomy);
    }
    const among = suggestFrom(fitted(learner), 'A newsletter about pumps').format;
    expect(alone?.confidence ?? 0).toBeLessThan(among?.confidence ?? 0);
    expect(among?.term).toBe('newsletter');
  });
});

describe('a content type', () => {
  const ofType = (type: string, number: number): SuggestibleEntry => ({
    ...entry('pump', number),
    contentType: { uid: `api::${type}.${type}`, displayName: type },
  });

  it('is mostly one thing, as a few of its tags show, whatever its name says', () => {
    const learner = new TagLearner();
    const formatOf = () => suggest(ofType('event', 99), learner.models, taxonomy, NO_TAGS).format;
    expect(formatOf()?.term).toBe('webinar');
    for (let number = 0; number < 4; number += 1) {
      const tags = { ...NO_TAGS, format: 'newsletter' };
      learner.put(String(number), ofType('event', number), tags, taxonomy);
    }
    expect(formatOf()?.term).toBe('newsletter');
  });
});

it('a fit pauses, and what was learned before stays in use until it is done', () => {
  const learner = taught(library);
  learner.remove('pump 0');
  const steps = learner.fit();
  let pauses = 0;
  while (!steps.next().done) {
    pauses += 1;
    expect(suggestFrom(learner, 'pump').format?.term).toBe('template');
  }
  expect(pauses).toBeGreaterThan(5);
});

it('suggestions give way to what editors dismiss, for entries like it and for no others', () => {
  const learner = new TagLearner();
  const faqs = Array.from({ length: 8 }, (_, number) => entry('pump FAQ', number));
  const confidence = (subject: string) => {
    const { format } = suggestFrom(learner, subject);
    return format?.term === 'faq' ? format.confidence : 0;
  };
  for (let number = 0; number < 8; number += 1) {
    const tags = { ...NO_TAGS, format: 'faq' };
    learner.put(`belt ${number}`, entry('belt FAQ', number), tags, taxonomy);
  }
  fitted(learner);
  const [pumps, belts] = [confidence('pump FAQ'), confidence('belt FAQ')];
  const dismissed = [{ facet: 'format', term: 'faq' } as const];
  for (const [number, faq] of faqs.entries()) {
    learner.put(String(number), faq, NO_TAGS, taxonomy, dismissed);
  }
  fitted(learner);
  expect(pumps).toBeGreaterThan(0.85);
  expect(confidence('pump FAQ')).toBeLessThan(0.7);
  expect(pumps - confidence('pump FAQ')).toBeGreaterThan(belts - confidence('belt FAQ'));
});
