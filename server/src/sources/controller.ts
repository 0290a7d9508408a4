import { errors } from '@strapi/utils';

import type { SourceAnswer } from '../../../plugin/contracts/sources';
import type { SourceName } from '../../../plugin/sources/source-names';
import {
  callerKind,
  limitRows,
  payerOf,
  privacySignal,
  type CallerKind,
  type RateLimitsService,
} from '../access';
import { isBatchType, parsedJson, rawBody, readJson, readStream } from '../http';
import { requestSigns, type AcceptBatch, type CheckParts } from '../ingestion';
import type { PrivacySignal } from '../people';
import type { ReadConfig } from '../site';
import type { Context } from '../strapi';
import { checkSourceRow, type ReadRow } from './check-source-row';
import { readSegment } from './read-segment';
import { readActiveCampaign, readCloudEvents, readHubspot } from './read-webhooks';
import { sourceAnswer } from './source-answer';
import { isWriteKey } from './strategies/basic-user';

interface Sent {
  rows: ReadRow[];
  isBatch: boolean;
  /** A source that signs speaks for the site, as a server with a token does. */
  kind?: CallerKind;
  signal?: PrivacySignal | null;
}

const keyIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'writeKey' in body ? body.writeKey : undefined;

/** The public role lets in any browser. A write key shows that it is on one of this site's pages. */
const requireWriteKey = (config: ReadConfig, ctx: Context, body: unknown): void => {
  if (callerKind(ctx.state.auth) !== 'browser') return;
  if (ctx.state.hasWriteKey === true || isWriteKey(config, keyIn(body))) return;
  throw new errors.UnauthorizedError(
    'This takes an API token or one of the write keys in sources.segment.writeKeys of the plugin config',
  );
};

interface Parts extends CheckParts {
  acceptBatch: AcceptBatch;
  rateLimits: RateLimitsService;
}

export const source = ({ acceptBatch, rateLimits, ...parts }: Parts) => {
  const { config, taxonomy } = parts;
  const site = () => ({
    sources: config().sources,
    taxonomy: taxonomy.current(),
    traits: Object.keys(config().traits),
  });

  const accept = async (
    ctx: Context,
    source: SourceName,
    { rows, isBatch, kind, signal = null }: Sent,
  ): Promise<SourceAnswer> => {
    const payer = kind === undefined ? { kind: 'source' as const, id: source } : payerOf(ctx);
    await limitRows(rateLimits, ctx, payer, rows.length);
    const check = checkSourceRow(parts, kind ?? 'token', signal);
    return sourceAnswer(await acceptBatch({ source, rows, check, signal }), isBatch);
  };

  return {
    /** `POST /v1/:call` */
    async segment(ctx: Context): Promise<void> {
      const receivedAt = Date.now();
      const body = readJson(ctx);
      requireWriteKey(config, ctx, body);
      const kind = callerKind(ctx.state.auth);
      const signs = kind === 'browser' ? requestSigns(ctx) : {};
      const call = String(ctx.params.call);
      const sent = readSegment(site(), call, body, { receivedAt, signs });
      const signal = privacySignal(config, ctx.get('Sec-GPC'));
      const answer = await accept(ctx, 'segment', { ...sent, kind, signal });
      ctx.body = { success: true, ...answer };
    },

    /** `POST /webhooks/activecampaign` */
    async activeCampaign(ctx: Context): Promise<void> {
      const rows = readActiveCampaign(site(), ctx.request.body);
      ctx.body = await accept(ctx, 'activecampaign', { rows, isBatch: false });
    },

    /** `POST /webhooks/hubspot` */
    async hubspot(ctx: Context): Promise<void> {
      const rows = readHubspot(site(), parsedJson(rawBody(ctx)));
      ctx.body = await accept(ctx, 'hubspot', { rows, isBatch: true });
    },

    /** `POST /cloudevents` */
    async cloudEvents(ctx: Context): Promise<void> {
      const isBatch = isBatchType(ctx);
      const rows = readCloudEvents(site(), parsedJson(await readStream(ctx)), isBatch);
      ctx.body = await accept(ctx, 'cloudevents', { rows, isBatch });
      ctx.status = 202;
    },
  };
};
