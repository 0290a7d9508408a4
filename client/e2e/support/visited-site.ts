import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import type { Browser, BrowserContext } from 'playwright-core';

import { databases, type DatabaseKind } from '../../../tests/support/databases';
import { startSite, type Site } from '../../../tests/support/site';
import { launch } from './launch';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const API = '/api/lifecycle-map';

const ARTICLE = 'api::article.article';

/** A page of a site, by its path: HTML, or a script. */
export interface SitePage {
  type?: string;
  headers?: Record<string, string>;
  text: string;
}

interface StoredTouchpoint {
  type: string;
  messageId: string | null;
  content: { documentId: string } | null;
  recommendationId: string | null;
  properties: Record<string, unknown> | null;
  url: string | null;
}

/** A site at an origin of its own, whose pages use a CMS at another. */
export interface VisitedSite {
  cms: Site;
  /** Where the CMS's content API is. */
  baseURL: string;
  /** Where the pages are: `localhost` to the CMS's `127.0.0.1`, which is another site. */
  url: string;
  port: number;
  pages: Map<string, SitePage>;
  /** What pages have asked for that is not there, with parameters: by that they report. */
  reports: URL[];
  browser: Browser;
  /** documentIds of published articles. */
  articles: string[];
  visit(options?: Parameters<Browser['newContext']>[0]): Promise<BrowserContext>;
  /** What the CMS has stored of a visitor. */
  stored(anonymousId: string): Promise<StoredTouchpoint[]>;
  stop(): Promise<void>;
}

/** Serves the package's own files, as a site that has installed it does, and the pages. */
function servePages(pages: Map<string, SitePage>, reports: URL[]): ReturnType<typeof createServer> {
  return createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const { pathname } = address;
    if (pathname.startsWith('/client/')) {
      response
        .setHeader('Content-Type', 'text/javascript')
        // Modules of a sandboxed page come from another origin.
        .setHeader('Access-Control-Allow-Origin', '*')
        .end(readFileSync(path.join(DIST, path.basename(pathname))));
      return;
    }
    const page = pages.get(pathname);
    if (!page) {
      reports.push(address);
      response.writeHead(404).end();
      return;
    }
    for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
    response.setHeader('Content-Type', page.type ?? 'text/html; charset=utf-8').end(page.text);
  });
}

export async function startVisitedSite(): Promise<VisitedSite> {
  const cms = await startSite(databases[0] as DatabaseKind);
  const articles: string[] = [];
  for (const title of ['Valves', 'Pumps', 'Pipes', 'Seals', 'Flanges']) {
    articles.push(await cms.publish(ARTICLE, { title, slug: title.toLowerCase() }));
  }
  const pages = new Map<string, SitePage>();
  const reports: URL[] = [];
  const server = servePages(pages, reports);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launch();

  return {
    cms,
    baseURL: `${cms.url}/api`,
    url: `http://localhost:${port}`,
    port,
    pages,
    reports,
    browser,
    articles,
    visit: (options) => browser.newContext(options),

    async stored(anonymousId) {
      // Lets a contact be known to be this visitor: contacts are what the API tells of.
      const contact = `contact-${anonymousId}`;
      const introduction = { contact, anonymousId, type: 'support_requested', messageId: contact };
      await cms.server('POST', `${API}/touchpoints`, introduction);
      const { body } = await cms.server('GET', `${API}/contacts/${contact}/export`);
      const touchpoints: StoredTouchpoint[] = body.data.touchpoints;
      return touchpoints.filter(({ messageId }) => messageId !== contact);
    },

    async stop() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await cms.stop();
      await cms.database.drop();
    },
  };
}
