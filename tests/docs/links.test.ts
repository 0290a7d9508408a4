import { existsSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { anchorsOf, inlineCodeOf, PAGES, pageOf, ROOT, targetsOf, type Page } from './pages';

const MOST_LINES = 250;
const LIMITS: Record<string, number> = {
  'README.md': 150,
  'docs/glossary.md': 40,
  // Looked up, not read.
  'docs/api.md': 400,
};

/** A path of the repository, unless it has a part for the reader to fill in. */
const SOURCE_PATH =
  /^(?:plugin|server|admin|client|playground|tests|scripts|bench|docs|\.ci|\.changeset)\/[^\s<…*]*$/;

interface Target {
  file: string;
  anchor: string | null;
}

/** Links that stay in the repository, from its root. */
const localTargets = (page: Page): Target[] =>
  targetsOf(page)
    .filter((href) => !/^[a-z]+:/.test(href))
    .map((href) => {
      const [file = '', anchor = null] = href.split('#');
      return {
        file: file === '' ? page.file : path.join(path.dirname(page.file), file),
        anchor,
      };
    });

const leadsSomewhere = ({ file, anchor }: Target): boolean =>
  existsSync(path.join(ROOT, file)) &&
  (anchor === null || anchorsOf(pageOf(file)).includes(anchor));

/** The pages that links lead to from a page, over other pages. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  reached.add(file);
  for (const target of localTargets(pageOf(file))) {
    const isPage = PAGES.some((page) => page.file === target.file);
    if (isPage && !reached.has(target.file)) reachedFrom(target.file, reached);
  }
  return reached;
}

describe('the pages of the documentation', () => {
  it.each(PAGES)('$file links to files and headings that exist', (page) => {
    expect(localTargets(page).filter((target) => !leadsSomewhere(target))).toEqual([]);
  });

  it.each(PAGES)('$file names paths of the repository that exist', (page) => {
    const named = inlineCodeOf(page).filter((code) => SOURCE_PATH.test(code));
    expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });

  it.each(PAGES)('$file is short enough to be read', ({ file, text }) => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(LIMITS[file] ?? MOST_LINES);
  });

  it('can all be reached from the README', () => {
    expect([...reachedFrom('README.md')].sort()).toEqual(PAGES.map(({ file }) => file).sort());
  });
});
