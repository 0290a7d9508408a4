import { randomNumbers } from '../../plugin/ranking/random-numbers';
import { StrapiClient } from '../../scripts/import/strapi-client';
import type { App } from './app';
import { DAY_MS } from '../../plugin/time';

const ENTRIES = 1_000;
const TOUCHPOINTS = 100_000;
export const CONTACTS = 5_000;
const BATCH = 1_000;
const AT_ONCE = 8;

const TYPES = [
  { uid: 'api::article.article', plural: 'articles' },
  { uid: 'api::case-study.case-study', plural: 'case-studies' },
  { uid: 'api::demo.demo', plural: 'demos' },
  { uid: 'api::course.course', plural: 'courses' },
];
const STAGES = ['reach', 'nurture', 'convert', 'grow'];
const INTENTS = ['learn-how', 'explore-solutions', 'validate', 'onboard'];
const WORDS =
  'pump valve press shift plan spare part audit safety report cost belt motor filter sensor'.split(
    ' ',
  );

export interface BenchDocument {
  contentType: string;
  documentId: string;
}

const textOf = (random: () => number, words: number): string =>
  Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');

async function createEntries(client: StrapiClient, random: () => number): Promise<BenchDocument[]> {
  const documents: BenchDocument[] = [];
  // Seven in ten are articles, as on most sites.
  const numbers = Array.from({ length: ENTRIES }, (_, number) => number).values();
  const work = async (): Promise<void> => {
    for (const number of numbers) {
      const type = TYPES[number % 10 < 7 ? 0 : (number % 10) - 6] ?? TYPES[0];
      if (!type) continue;
      const { data } = await client.post<{ data: { documentId: string } }>(
        `/${type.plural}?status=published&locale=en`,
        {
          data: {
            title: `${textOf(random, 4)} ${number}`,
            slug: `entry-${number}`,
            summary: textOf(random, 20),
            body: textOf(random, 150),
          },
        },
      );
      documents.push({ contentType: type.uid, documentId: data.documentId });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return documents;
}

async function tagEntries({ url, access }: App, documents: BenchDocument[]): Promise<void> {
  const send = async (path: string, body: object, token?: string): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok)
      throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const login = { email: access.adminEmail, password: access.adminPassword };
  const { data } = (await send('/admin/login', login)) as { data: { token: string } };
  for (const { uid } of TYPES) {
    const ofType = documents.filter(({ contentType }) => contentType === uid);
    for (const [index, stage] of STAGES.entries()) {
      const documentIds = ofType
        .filter((_, position) => position % STAGES.length === index)
        .map(({ documentId }) => documentId);
      const set = { stages: [stage], intents: [INTENTS[index]] };
      await send(
        '/lifecycle-map/tags/bulk',
        { data: { contentType: uid, documentIds, set } },
        data.token,
      );
    }
  }
}

/** Touchpoints of contacts who move among neighbouring entries, in chronological order. */
export function* touchpoints(
  documents: BenchDocument[],
  count: number,
  random: () => number,
): Generator<object> {
  const start = Date.now() - 180 * DAY_MS;
  for (let number = 0; number < count; number += 1) {
    const contact = Math.floor(random() * CONTACTS);
    const near = (contact * 7 + Math.floor(random() * 40)) % documents.length;
    yield {
      messageId: `bench-${count}-${number}`,
      contact: `contact-${contact}`,
      type: 'content_viewed',
      content: documents[near],
      channel: 'site',
      occurredAt: new Date(start + (number / count) * 179 * DAY_MS).toISOString(),
    };
  }
}

/** Fills the app with the library and history of all measurements. */
export async function fillLibrary(app: App): Promise<BenchDocument[]> {
  const client = new StrapiClient(app.url, app.access.apiToken ?? '');
  const random = randomNumbers(7);
  console.log(`Filling the app with ${ENTRIES} entries and ${TOUCHPOINTS} touchpoints…`);
  const documents = await createEntries(client, random);
  await tagEntries(app, documents);
  let batch: object[] = [];
  for (const touchpoint of touchpoints(documents, TOUCHPOINTS, random)) {
    batch.push(touchpoint);
    if (batch.length < BATCH) continue;
    await client.post('/lifecycle-map/touchpoints', { batch });
    batch = [];
  }
  return documents;
}
