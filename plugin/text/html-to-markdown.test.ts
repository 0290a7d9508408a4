import { expect, it } from 'vitest';

import { htmlToMarkdown } from './html-to-markdown';

it('writes headings, lists, quotes and code as markdown, and leaves other tags out', () => {
  const html =
    '<h2 class="x">Fish &amp; chips</h2><p>Eat <b>warm</b>.</p><ul><li>one</li></ul><ol><li>first</li></ol><blockquote>Yes</blockquote><pre>code</pre>';
  const lines = htmlToMarkdown(html)
    .split('\n')
    .filter((line) => line !== '');
  expect(lines).toEqual([
    '## Fish & chips',
    'Eat warm.',
    '- one',
    '1. first',
    '> Yes',
    '```',
    'code',
    '```',
  ]);
});

it('leaves markdown as it is', () => {
  const markdown = '# 1 > 0 & 2 > 1\n\n- x';
  expect(htmlToMarkdown(markdown)).toBe(markdown);
});

it('reads neither scripts nor comments, and no tag that is none', () => {
  expect(htmlToMarkdown('a<script>b</script>c<!-- d -->e').replace(/\s/g, '')).toBe('ace');
  expect(htmlToMarkdown('1 < 2 and &nosuch; &#65;')).toBe('1 < 2 and &nosuch; A');
});

it('keeps the lists apart that stand in each other', () => {
  const html = '<ol><li>one<ul><li>dash</li></ul></li><li>two</li></ol>';
  const lines = htmlToMarkdown(html).split('\n');
  expect(lines.filter((line) => line !== '')).toEqual(['1. one', '- dash', '1. two']);
});

it('a script may hold what looks like a tag, and a text may speak of one', () => {
  expect(htmlToMarkdown('<script>if (a<b) run("</p>")</script>after').trim()).toBe('after');
  expect(htmlToMarkdown('The `<script>` tag.\n\nMore.')).toContain('More.');
});
