import { randomNumbers } from '../../plugin/ranking/random-numbers';
import type { App } from './app';
import { touchpoints, type BenchDocument } from './fill-library';
import { closedLoop, openLoop } from './loops';
import { jsonPoster } from './post-json';
import { timeGet } from './reads';
import { percentile, rounded, type Line } from './table';

const AT_ONCE = 8;
const BATCH = 500;
const OFFERED_PER_SECOND = 5_000;
const ENDLESS = 1_000_000_000;

/** Writes a batch to a table with the same number of columns and no index. */
type InsertBare = (rows: object[]) => Promise<void> | void;

/** An endless supply of rows with ids of this run. */
function rowSource(documents: BenchDocument[]): () => object {
  const run = Date.now();
  const rows = touchpoints(documents, ENDLESS, randomNumbers(run));
  let number = 0;
  return () => ({ ...rows.next().value, messageId: `sustained-${run}-${(number += 1)}` });
}

const refused = (what: string, status: number): Error => new Error(`${what} answered ${status}`);

/**
 * Throughput over `seconds` each: single touchpoints, batches, recommendations while touchpoints are sent, and their
 * lower bounds. Articles come last, because they add to the library.
 */
export async function measureSustained(
  { url, access }: App,
  documents: BenchDocument[],
  seconds: number,
  insertBare: InsertBare,
): Promise<Line[]> {
  const token = access.apiToken ?? '';
  const nextRow = rowSource(documents);
  const nextBatch = () => Array.from({ length: BATCH }, nextRow);
  const postTouchpoints = jsonPoster(`${url}/api/lifecycle-map/touchpoints`, token);
  const postArticle = jsonPoster(`${url}/api/articles`, token);

  const sendOne = async (): Promise<void> => {
    const status = await postTouchpoints(nextRow());
    if (status !== 202) throw refused('POST /touchpoints', status);
  };
  const sendBatch = async (): Promise<void> => {
    const status = await postTouchpoints({ batch: nextBatch() });
    if (status !== 202) throw refused('POST /touchpoints', status);
  };
  let article = 0;
  const createArticle = async (): Promise<void> => {
    const slug = `sustained-${Date.now()}-${(article += 1)}`;
    const status = await postArticle({
      data: { title: slug, slug, body: 'A pump and its valve.' },
    });
    if (status !== 201) throw refused('POST /api/articles', status);
  };
  const read = async (until: () => boolean): Promise<number[]> => {
    const times: number[] = [];
    for (let round = 0; !until(); round += 1) {
      const contact = `contact-${(round * 31) % 5_000}`;
      const path = `/api/lifecycle-map/recommendations?limit=10&contact=${contact}`;
      times.push(await timeGet(`${url}${path}`, token));
    }
    return times;
  };

  const singles = await closedLoop(AT_ONCE, seconds, sendOne);
  const batches = (await closedLoop(1, seconds, sendBatch)) * BATCH;
  const bare =
    (await closedLoop(1, Math.min(5, seconds), async () => insertBare(nextBatch()))) * BATCH;
  const idleUntil = performance.now() + seconds * 1_000;
  const idle = await read(() => performance.now() > idleUntil);
  let isOffering = true;
  const offering = openLoop(OFFERED_PER_SECOND / BATCH, seconds, sendBatch).finally(
    () => (isOffering = false),
  );
  const [taken, busy] = await Promise.all([offering, read(() => !isOffering)]);
  const articles = await closedLoop(AT_ONCE, seconds, createArticle);

  const idleP99 = percentile(idle, 0.99);
  const busyP99 = percentile(busy, 0.99);
  return [
    {
      what: `Strapi: POST /api/articles, ${AT_ONCE} at once`,
      perSecond: rounded(articles, 0),
      ratio: 1,
    },
    {
      what: `POST /touchpoints, one each, ${AT_ONCE} at once`,
      perSecond: rounded(singles, 0),
      ratio: rounded(singles / articles),
      bar: '≥ 2',
    },
    { what: `bare insert of ${BATCH} rows`, perSecond: rounded(bare, 0), ratio: 1 },
    {
      what: `POST /touchpoints, batches of ${BATCH}`,
      perSecond: rounded(batches, 0),
      ratio: rounded(batches / bare),
      bar: '≥ 5,000/s',
    },
    { what: 'recommendations, nothing else', p99Ms: rounded(idleP99), ratio: 1 },
    {
      what: `recommendations, ${OFFERED_PER_SECOND}/s offered`,
      p99Ms: rounded(busyP99),
      ratio: rounded(busyP99 / idleP99),
      bar: '≤ 3',
      perSecond: rounded((taken.answered * BATCH) / seconds, 0),
    },
  ];
}
