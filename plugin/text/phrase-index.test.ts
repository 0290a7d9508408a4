import { expect, it } from 'vitest';

import { fold } from './fold';
import { PhraseIndex } from './phrase-index';

function found(text: string, ...patterns: string[]): string[] {
  const index = new PhraseIndex<string>();
  for (const pattern of patterns) index.add(pattern, pattern);
  return Array.from(index.matches(fold(text)), ({ meaning }) => meaning);
}

it('finds whole words, whatever their case and accents', () => {
  expect(found('Une ÉTUDE de cas', 'étude de cas', 'cas')).toEqual(['étude de cas', 'cas']);
  expect(found('demography', 'demo')).toEqual([]);
  expect(found('a demo.', 'demo')).toEqual(['demo']);
});

it('takes any ending with a star, and the start only with a caret', () => {
  expect(found('Two podcasts', 'podcast*')).toEqual(['podcast*']);
  expect(found('On why it works', '^why', '^on')).toEqual(['^on']);
});

it('asks for no word boundary where words run together', () => {
  expect(found('設備のよくある質問です', 'よくある質問')).toEqual(['よくある質問']);
});

it('knows both apostrophes for one', () => {
  expect(found("Qu’est-ce que c'est", "qu'est-ce que")).toEqual(["qu'est-ce que"]);
});
