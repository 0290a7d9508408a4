import { expect, it } from 'vitest';

import { sameTopic, topicChips } from './topics';

const TOPICS = [{ key: 'timber', label: 'Timber' }];

it('shows topics by their label', () => {
  expect(topicChips(['timber'], TOPICS, [])).toEqual([{ key: 'timber', label: 'Timber' }]);
});

it('shows a topic that was just made up by its name, before and after the server gave it a key', () => {
  expect(topicChips(['Réseau & IA'], TOPICS, ['Réseau & IA'])).toEqual([
    { key: 'Réseau & IA', label: 'Réseau & IA' },
  ]);
  expect(topicChips(['reseau-and-ia'], TOPICS, ['Réseau & IA'])).toEqual([
    { key: 'reseau-and-ia', label: 'Réseau & IA' },
  ]);
});

it('takes names for the same topic when they make the same key', () => {
  expect(sameTopic('Timber', 'timber ')).toBe(true);
  expect(sameTopic('Timber', 'Tinder')).toBe(false);
  expect(sameTopic('***', '+++')).toBe(false);
});
