import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { Validator } from '@seriousme/openapi-schema-validator';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { databases, type DatabaseKind } from '../support/databases';
import { startSite, type Site } from '../support/site';

const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';
const MAX_BYTES = 150 * 1_024;
const WRITE_KEY = 'playground-write-key';
/** Inside the repository, so that packages are found. */
const FOLDER = path.resolve(import.meta.dirname, '../.artifacts/openapi');
const CONSUMER = path.resolve(import.meta.dirname, '../openapi-client/call-every-route.ts');

interface Operation {
  operationId: string;
  responses: Record<string, unknown>;
}

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}

/** What the compiled client exports. */
interface Client {
  callEveryRoute(site: Record<string, string>): Promise<{
    answered: { operation: string; status: number }[];
    documentIds: string[];
    codes: string[];
    lines?: string;
    stages: string[];
    refusal?: string;
  }>;
}

const problemsOf = (file: string): string[] => {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('the API for machines', () => {
  let site: Site;
  let document: Document;
  let text: string;
  let articles: string[];

  const operations = (): [string, Operation][] =>
    Object.entries(document.paths).flatMap(([route, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [
        `${method.toUpperCase()} ${route}`,
        operation,
      ]),
    );

  beforeAll(async () => {
    site = await startSite(databases[0] as DatabaseKind);
    articles = [];
    for (const slug of ['one', 'two', 'three']) {
      articles.push(await site.publish(ARTICLE, { title: slug, slug }));
    }
    const response = await fetch(`${site.url}${API}/openapi.json`, {
      headers: { Authorization: site.serverToken },
    });
    text = await response.text();
    document = JSON.parse(text);
  });
  afterAll(async () => {
    await site.stop();
    await site.database.drop();
  });

  it('is a valid OpenAPI document of at most 150 kB', async () => {
    expect(document.openapi).toBe('3.1.0');
    expect(await new Validator().validate(JSON.parse(text))).toEqual({ valid: true });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('has every route of the content API', () => {
    const { routes } = site.strapi.plugin('lifecycle-map') as unknown as {
      routes: Record<string, unknown>;
    };
    const made = Object.values(routes).map((router) =>
      typeof router === 'function' ? router({ strapi: site.strapi }) : router,
    ) as { type: string; routes: { method: string; path: string }[] }[];
    const expected = made
      .filter(({ type }) => type === 'content-api')
      .flatMap((router) => router.routes)
      .map((route) => `${route.method} /lifecycle-map${route.path.replace(/:(\w+)/g, '{$1}')}`);
    expect(
      operations()
        .map(([name]) => name)
        .sort(),
    ).toEqual(expected.sort());
    const ids = operations().map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lets answers grow', () => {
    const answers = Object.entries(document.components.schemas).filter(([name]) =>
      /Answer$|^(Error|Reason|Recommendation)$/.test(name),
    );
    expect(answers.length).toBeGreaterThan(10);
    expect(JSON.stringify(answers)).not.toContain('"additionalProperties":false');
  });

  it('takes its scope, and is not sent twice', async () => {
    expect((await site.visitor('GET', `${API}/openapi.json`)).status).toBe(403);
    const { headers } = await site.reader('GET', `${API}/openapi.json`);
    const again = await fetch(`${site.url}${API}/openapi.json`, {
      headers: { Authorization: site.serverToken, 'If-None-Match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('makes a client that compiles, and that calls every route', async () => {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path.join(FOLDER, 'schema.d.ts'), astToString(await openapiTS(text)));
    const consumer = path.join(FOLDER, 'call-every-route.ts');
    writeFileSync(consumer, readFileSync(CONSUMER));
    expect(problemsOf(consumer)).toEqual([]);

    const compiled = ts.transpileModule(readFileSync(CONSUMER, 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    const program = path.join(FOLDER, 'call-every-route.mjs');
    writeFileSync(program, compiled.outputText);
    const client = (await import(pathToFileURL(program).href)) as Client;
    const result = await client.callEveryRoute({
      url: site.url,
      token: site.serverToken.replace('Bearer ', ''),
      writeKey: WRITE_KEY,
      contentType: ARTICLE,
      documentId: articles[0] ?? '',
    });

    const called = new Set(result.answered.map(({ operation }) => operation));
    expect([...called].sort()).toEqual(
      operations()
        .map(([name]) => name)
        .sort(),
    );
    const documented = new Map(operations());
    for (const { operation, status } of result.answered) {
      const statuses = Object.keys(documented.get(operation)?.responses ?? {});
      expect(statuses, operation).toContain(String(status));
      if (!/webhooks|cloudevents/.test(operation)) expect(status, operation).toBeLessThan(300);
    }
    expect(result).toMatchObject({ accepted: 1, excluded: 'consumed' });
    expect(result.documentIds).toHaveLength(2);
    expect(result.codes.length).toBeGreaterThan(0);
    expect(JSON.parse(result.lines?.split('\n')[0] ?? '').contact).toBe('openapi');
    expect(result.stages).toContain('reach');
    expect(result.refusal).toEqual(expect.any(String));
  });
});
