import { expect, it } from 'vitest';

import { defaultDocument } from './default-document';
import { findProblems } from './find-problems';
import { applyFile, type TaxonomyFile } from './taxonomy-file';

const problemsOf = (file: TaxonomyFile) =>
  findProblems(applyFile(file, defaultDocument)).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
const kept = defaultDocument.stages.map(({ key }) => ({ key }));

it('finds nothing wrong with the defaults, nor with a file of keys or labels alone', () => {
  expect(findProblems(defaultDocument)).toEqual([]);
  expect(
    problemsOf({ stages: kept, formats: [{ label: 'Quiz night', stages: ['reach'] }] }),
  ).toEqual([]);
});

const cases: [string, TaxonomyFile, string][] = [
  [
    'a key that is used twice',
    { topics: [{ label: 'Spare parts' }, { key: 'spare-parts', label: 'Parts' }] },
    'topics.1.key: the key "spare-parts" is used twice: at topics.0, too',
  ],
  [
    'keys that a database could not tell apart',
    {
      topics: [
        { key: 'uber', label: 'a' },
        { key: 'Über', label: 'b' },
      ],
    },
    'topics.1.key: the key "Über" is used twice: at topics.0, too',
  ],
  [
    'a term without a name',
    { topics: [{}] },
    'topics.0.key: needs a key, or a label to make one of',
  ],
  [
    'a circle of replacements',
    {
      topics: [
        { key: 'a', label: 'A', retired: true, replacedBy: 'b' },
        { key: 'b', label: 'B', retired: true, replacedBy: 'a' },
      ],
    },
    'topics.0.replacedBy: goes in a circle: a → b → a',
  ],
  [
    'a replacement by itself',
    { topics: [{ key: 'a', label: 'A', retired: true, replacedBy: 'a' }] },
    'topics.0.replacedBy: goes in a circle: a → a',
  ],
  [
    'a replacement of what is offered',
    {
      topics: [
        { key: 'a', label: 'A', replacedBy: 'b' },
        { key: 'b', label: 'B' },
      ],
    },
    'topics.0.replacedBy: only a retired term is replaced by another one',
  ],
  [
    'a replacement that is not there',
    { topics: [{ key: 'a', label: 'A', retired: true, replacedBy: 'z' }] },
    'topics.0.replacedBy: there is no "z" in this list',
  ],
  [
    'an intent at home nowhere',
    { intents: [{ key: 'learn-how', stage: 'attic' }] },
    'intents.0.stage: there is no "attic"',
  ],
  ['a new intent without a home', { intents: [{ label: 'Rest' }] }, 'intents.0.stage: is missing'],
  [
    'a stage that goes while others depend on it',
    { stages: kept.slice(1) },
    'intents.0.stage: "reach" is retired and nothing replaces it: name another one',
  ],
  [
    "a touchpoint type under a stage's name",
    { touchpointTypes: [{ key: 'stage_declared_won', label: 'Won' }] },
    'touchpointTypes.0.key: keys that start with stage_declared_ belong to the stages',
  ],
  ['a taxonomy without stages', { stages: [] }, 'stages: a taxonomy needs a stage'],
];

it.each(cases)('names where and why: %s', (_, file, problem) => {
  expect(problemsOf(file)).toContain(problem);
});
