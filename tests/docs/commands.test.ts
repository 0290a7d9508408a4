import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Site } from '../support/site';
import { commandsOf } from './commands';
import { missingIn } from './missing-in';
import { blocksOf, inlineCodeOf, PAGES, pageOf, ROOT } from './pages';
import { RUN_ELSEWHERE } from './run-elsewhere';

const ARTICLE = 'api::article.article';
/** Where the documentation says that the demo answers. */
const DEMO = 'http://127.0.0.1:1337';

/** What is run here, as it stands; all else is run elsewhere. */
const RUN_HERE = /^(?:curl |npm run import |npm run bench:)/;

const SLOW_MS = 300_000;

const commands = PAGES.flatMap((page) =>
  commandsOf(page).map((command) => ({ ...command, page: page.file })),
);
const isHere = ({ command }: { command: string }): boolean => RUN_HERE.test(command);
const elsewhere = commands.filter((one) => !isHere(one)).map(({ command }) => command);

/** JSON with comments. */
const parsed = (text: string): unknown => ts.parseConfigFileTextToJson('answer', text).config;

/** The files that commands of the documentation read. */
function writeFiles(folder: string): void {
  const [items = '', touchpoints = ''] = blocksOf(pageOf('docs/sources.md'))
    .filter(({ lang }) => lang === 'csv')
    .map(({ text }) => text);
  const views = ['ben', 'cleo'].flatMap((contact) =>
    ['1', '2'].map((item, day) => `${contact},${item},content_viewed,2026-01-0${day + 3}`),
  );
  writeFileSync(path.join(folder, 'items.csv'), `${items}\n2,Hinges,Grease them.,en\n`);
  writeFileSync(path.join(folder, 'touchpoints.csv'), [touchpoints, ...views, ''].join('\n'));
  const entries = ['how-to-article', 'case-study'].map((format, index) =>
    JSON.stringify({ title: `Entry ${index}`, body: 'Open the valve.', lang: 'en', format }),
  );
  writeFileSync(path.join(folder, 'site.jsonl'), entries.join('\n'));
  // An answer that is an error ends the command, and is printed all the same.
  writeFileSync(path.join(folder, '.curlrc'), 'silent\nfail-with-body\n');
}

describe('the commands of the documentation', () => {
  let site: Site;
  let documentId: string;
  const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-docs-'));

  beforeAll(async () => {
    site = await startSite(databases[0] as DatabaseKind);
    documentId = await site.publish(ARTICLE, { title: 'Your first week', slug: 'first-week' });
    await site.publish(ARTICLE, { title: 'Votre semaine', slug: 'votre-semaine' }, 'fr');
    await site.admin('PUT', `/lifecycle-map/tags/${ARTICLE}/${documentId}`, {
      data: {
        stages: ['grow'],
        intents: ['onboard'],
        format: 'how-to-article',
        topics: ['scheduling'],
      },
    });
    await site.server('POST', '/api/lifecycle-map/touchpoints', {
      contact: 'ana@example.com',
      type: 'purchased',
      channel: 'email',
    });
    writeFiles(folder);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
    rmSync(folder, { recursive: true });
  });

  const run = async (command: string): Promise<{ stdout: string; isDone: boolean }> => {
    const token = site.serverToken.replace('Bearer ', '');
    const here = command
      .replaceAll(DEMO, site.url)
      .replaceAll('<full access>', token)
      .replace(/<folder[^>]*>/, folder)
      .replace(/ (\w+\.csv)/g, ` ${folder}/$1`);
    const env = {
      ...process.env,
      API_TOKEN: token,
      DOCUMENT_ID: documentId,
      CURL_HOME: folder,
    };
    try {
      const { stdout } = await promisify(execFile)('bash', ['-c', here], { cwd: ROOT, env });
      return { stdout, isDone: true };
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return { stdout: `${stdout}${stderr}`, isDone: false };
    }
  };

  it.each(commands.filter(isHere))(
    'work: $page: $command',
    async ({ command, answer }) => {
      const { stdout, isDone } = await run(command);
      const sample = answer === null ? null : parsed(answer);
      const isError = sample !== null && 'error' in Object(sample);
      expect({ stdout, isDone }).toEqual({ stdout, isDone: !isError });
      if (sample !== null) expect(missingIn(JSON.parse(stdout), sample)).toEqual([]);
    },
    SLOW_MS,
  );

  it('are run elsewhere if they are not run here, and nothing else is', () => {
    expect(Object.keys(RUN_ELSEWHERE).sort()).toEqual([...new Set(elsewhere)].sort());
  });

  it.each(Object.entries(RUN_ELSEWHERE))('are run there: %s', (_command, { file, as }) => {
    const isThere = readFileSync(path.join(ROOT, file), 'utf8').includes(as);
    expect(isThere, `${file} should hold: ${as}`).toBe(true);
  });

  it.each(PAGES)('are scripts of the package where a sentence names one: $file', (page) => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = inlineCodeOf(page).flatMap((code) => /npm run ([\w:]+)/.exec(code)?.[1] ?? []);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
