import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { readCorpus } from './corpus';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('reads what is there, whatever is missing, and counts what is no entry', () => {
  const rows = [
    '{"title":"A","format":"faq","lang":"de","stage":"reach","stage_alt":null,"path":"/faq"}',
    '{}',
    '[1]',
    'oops',
    '',
  ];
  writeFileSync(path.join(folder, 'site.jsonl'), rows.join('\n'));
  const { items, unreadable } = readCorpus(folder);
  expect(unreadable).toBe(2);
  expect(items).toEqual([
    {
      source: 'site',
      title: 'A',
      description: '',
      body: '',
      locale: 'de',
      language: 'de',
      contentType: null,
      format: 'faq',
      stages: ['reach'],
      group: 'line 1',
    },
    expect.objectContaining({ title: '', locale: null, language: 'unknown', format: null }),
  ]);
});

it('says what a folder lacks', () => {
  expect(() => readCorpus(folder)).toThrow('holds no *.jsonl file');
  expect(() => readCorpus(path.join(folder, 'nowhere'))).toThrow('There is no folder');
});
