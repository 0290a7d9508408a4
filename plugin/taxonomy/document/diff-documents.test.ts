import { expect, it } from 'vitest';

import { moveTerm, putTerm } from '../edits/edit-terms';
import { blankTerm } from './blank-terms';
import { defaultDocument } from './default-document';
import { diffDocuments } from './diff-documents';
import { mergePlan } from './merge-plan';
import { applyFile } from './taxonomy-file';

it('tells what is added, changed, retired and put elsewhere', () => {
  const keys = ['nurture', 'reach', 'grow'];
  const after = applyFile(
    {
      stages: [
        ...keys.map((key) => (key === 'grow' ? { key, label: 'Care' } : { key })),
        { key: 'convert', retired: true, replacedBy: 'grow' },
        { label: 'Win back' },
      ],
    },
    defaultDocument,
  );
  const changes = diffDocuments(defaultDocument, after).map(({ kind, key }) => `${kind} ${key}`);
  expect(changes).toEqual(['changed grow', 'retired convert', 'added win-back', 'reordered ']);
  expect(diffDocuments(defaultDocument, after)[0]?.properties).toEqual([
    { name: 'label', before: 'Support & Grow', after: 'Care' },
  ]);
});

it('says nothing of what stays', () => {
  expect(diffDocuments(defaultDocument, defaultDocument)).toEqual([]);
  const thereAndBack = moveTerm(
    moveTerm(defaultDocument, 'formats', 'faq', 1),
    'formats',
    'faq',
    -1,
  );
  expect(diffDocuments(defaultDocument, thereAndBack)).toEqual([]);
});

it('plans where tags go: along a chain to its end, or nowhere', () => {
  const topics = (terms: object[]) => applyFile({ topics: terms }, defaultDocument);
  const [a, b, c] = ['a', 'b', 'c'].map((key) => ({ key, label: key }));
  const before = topics([{ ...a, retired: true, replacedBy: 'b' }, { ...b }, { ...c }]);
  const after = topics([
    { ...a, retired: true, replacedBy: 'b' },
    { ...b, retired: true, replacedBy: 'c' },
    { ...c },
  ]);
  expect(mergePlan(before, after)).toEqual([
    { collection: 'topics', key: 'a', movesTo: 'c' },
    { collection: 'topics', key: 'b', movesTo: 'c' },
  ]);
  expect(mergePlan(before, topics([{ ...b, retired: true }, { ...c }]))).toContainEqual({
    collection: 'topics',
    key: 'b',
    movesTo: null,
  });
  const unused = putTerm(before, 'topics', blankTerm('topics', 'd', 'D'));
  expect(mergePlan(before, unused)).toEqual([]);
});
