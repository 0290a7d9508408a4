import { errors } from '@strapi/utils';

import type { Context } from '../strapi';
import { callerKind, privacySignal } from '../access';
import { rawBody, parsedJson, readJson, isBatchType, readStream } from '../http';
import { requestSigns } from '../ingestion';
import type { ReadConfig } from '../site';
import type { TaxonomyService } from '../taxonomy';
import { readSegment } from './read-segment';
import { readActiveCampaign, readCloudEvents, readHubspot } from './read-webhooks';
import { isWriteKey } from './strategies/basic-user';
import type { SourceRowsService } from './source-rows';

/** A source that signs speaks for the site, as a server with a token does. */
const SIGNED = 'token';

const keyIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'writeKey' in body ? body.writeKey : undefined;

/** A public role lets in who is sent by this site's pages, which is what a write key says. */
const requireWriteKey = (config: ReadConfig, ctx: Context, body: unknown): void => {
  if (callerKind(ctx) !== 'browser') return;
  if (ctx.state.hasWriteKey === true || isWriteKey(config, keyIn(body))) return;
  throw new errors.UnauthorizedError(
    'This takes an API token or one of the write keys in sources.segment.writeKeys of the plugin config',
  );
};

interface Parts {
  config: ReadConfig;
  sourceRows: SourceRowsService;
  taxonomy: TaxonomyService;
}

export const source = ({ config, sourceRows, taxonomy }: Parts) => ({
  /** `POST /v1/:call` */
  async segment(ctx: Context): Promise<void> {
    const receivedAt = Date.now();
    const body = readJson(ctx);
    requireWriteKey(config, ctx, body);
    const kind = callerKind(ctx);
    const signs = kind === 'browser' ? requestSigns(ctx) : {};
    const call = String(ctx.params.call);
    const { isBatch, rows } = readSegment({ config, taxonomy }, call, body, { receivedAt, signs });
    const signal = privacySignal(config, ctx);
    const data = await sourceRows.ingest('segment', kind, rows, isBatch, signal);
    ctx.body = { success: true, ...data };
  },

  /** `POST /webhooks/activecampaign` */
  async activeCampaign(ctx: Context): Promise<void> {
    const rows = readActiveCampaign(config, ctx.request.body);
    ctx.body = await sourceRows.ingest('activecampaign', SIGNED, rows, false);
  },

  /** `POST /webhooks/hubspot` */
  async hubspot(ctx: Context): Promise<void> {
    const rows = readHubspot({ config, taxonomy }, parsedJson(rawBody(ctx)));
    ctx.body = await sourceRows.ingest('hubspot', SIGNED, rows, true);
  },

  /** `POST /cloudevents` */
  async cloudEvents(ctx: Context): Promise<void> {
    const isBatch = isBatchType(ctx);
    const rows = readCloudEvents({ config, taxonomy }, parsedJson(await readStream(ctx)), isBatch);
    const answer = await sourceRows.ingest('cloudevents', SIGNED, rows, isBatch);
    ctx.status = 202;
    ctx.body = answer;
  },
});
