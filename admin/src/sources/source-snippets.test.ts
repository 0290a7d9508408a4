import { describe, expect, it } from 'vitest';

import { SOURCES } from '../../../plugin/sources/source-names';
import { importSnippet, snippetsOf } from './source-snippets';

const path = '/api/lifecycle-map';
const SITE = { origin: 'https://cms.example.com', api: `https://cms.example.com${path}`, path };

describe('what connects a source', () => {
  it.each(SOURCES)('names this site: %s', (source) => {
    expect(snippetsOf(source, SITE).some(({ code }) => code.includes('cms.example.com'))).toBe(
      true,
    );
  });

  it('holds no secret, only where one belongs', () => {
    const everything = SOURCES.flatMap((source) => snippetsOf(source, SITE));
    for (const { code } of everything) expect(code).not.toMatch(/whsec_|secret: '/);
  });

  it('loads a history into this site', () => {
    expect(importSnippet(SITE).code).toContain('--url https://cms.example.com ');
  });
});
