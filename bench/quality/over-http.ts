import path from 'node:path';

import type { RecommendationsAnswer } from '../../plugin/contracts/recommendations';
import type { TouchpointInput, TouchpointsAnswer } from '../../plugin/contracts/touchpoints';
import { readTargetType } from '../../scripts/import/content-type';
import { importItems, type Documents } from '../../scripts/import/import-items';
import { Progress } from '../../scripts/import/progress';
import { StrapiClient } from '../../scripts/import/strapi-client';
import type { Dataset, Event } from './dataset';
import { Ranks, type Figures } from './metrics';

const TYPE = 'api::article.article';
const LIMIT = 50;
/** Larger batches only teach the weights in part. */
const BATCH = 8;

/** Replays a data set through the API of a site that does not know its contacts. */
class Site {
  private waiting: TouchpointInput[] = [];

  constructor(
    private readonly client: StrapiClient,
    private readonly dataset: Dataset,
    private readonly documents: Documents,
  ) {}

  documentOf(item: number): string | undefined {
    return this.documents.get(this.dataset.items[item]?.id ?? '');
  }

  async add({ contact, item, type, at }: Event, position: number): Promise<void> {
    const documentId = this.documentOf(item);
    if (documentId === undefined) throw new Error(`Item ${item} of the set was not imported`);
    this.waiting.push({
      messageId: `replay-${this.dataset.name}-${position}`,
      contact: this.contactOf(contact),
      type,
      occurredAt: new Date(at).toISOString(),
      content: { contentType: TYPE, documentId },
    });
    if (this.waiting.length === BATCH) await this.send();
  }

  async send(): Promise<void> {
    if (this.waiting.length === 0) return;
    const batch = this.waiting;
    this.waiting = [];
    const { data } = await this.client.post<TouchpointsAnswer>('/lifecycle-map/touchpoints', {
      batch,
    });
    if (data.accepted !== batch.length)
      throw new Error(
        `The site took ${data.accepted} of ${batch.length} touchpoints. Replay on one that has none of them yet.`,
      );
  }

  /** Recommended documents, best first, without those that have no score. */
  async recommended({ contact, at }: Event): Promise<string[]> {
    const query = new URLSearchParams({
      contact: this.contactOf(contact),
      at: new Date(at).toISOString(),
      limit: String(LIMIT),
      contentTypes: TYPE,
    });
    const { data } = await this.client.get<RecommendationsAnswer>(
      `/lifecycle-map/recommendations?${query}`,
    );
    return data
      .filter(({ reasons = [] }) => reasons.length > 0)
      .map(({ documentId }) => documentId);
  }

  private contactOf(contact: number): string {
    return `replay-${this.dataset.contacts[contact] ?? ''}`;
  }
}

/**
 * The same replay through HTTP: for each test a list of 50 as of its time, then the touchpoint. Items are imported
 * first, in the order of their file.
 * @param sample indexes of the events that are tests
 */
export async function replayOverHttp(
  folder: string,
  dataset: Dataset,
  sample: ReadonlySet<number>,
  { url, token }: { url: string; token: string },
): Promise<Figures> {
  const client = new StrapiClient(url, token);
  const type = await readTargetType(client, TYPE);
  const file = path.join(folder, 'items.csv');
  const { documents } = await importItems(client, type, file, new Progress());
  const site = new Site(client, dataset, documents);
  const known = new Set<string | undefined>();
  const ranks = new Ranks();
  for (const [position, event] of dataset.events.entries()) {
    const document = site.documentOf(event.item);
    if (sample.has(position)) {
      await site.send();
      const list = await site.recommended(event);
      // The protocol only ranks items that were touched before.
      const place = list.filter((other) => other === document || known.has(other));
      const rank = place.findIndex((other) => other === document) + 1;
      ranks.add(rank === 0 ? Infinity : rank);
    }
    await site.add(event, position);
    known.add(document);
  }
  await site.send();
  return ranks.figures();
}
