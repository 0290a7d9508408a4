import { Readable } from 'node:stream';

import type { BatchLine } from '../../../plugin/contracts/recommendations';
import { requireApiToken, type Callers } from '../access';
import { answerPersonally, noParameters, parse, readCreated } from '../http';
import type { Context } from '../strapi';
import type { RecommendationsService } from './recommendations';
import { batchBody } from './schemas';

interface Parts {
  callers: Callers;
  recommendations: RecommendationsService;
}

/** Newline-delimited JSON (https://github.com/ndjson/ndjson-spec). */
async function* asText(lines: AsyncIterable<BatchLine>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

export const recommendationBatch = ({ callers, recommendations }: Parts) => ({
  /** `POST /recommendations/batch` */
  async find(ctx: Context): Promise<void> {
    requireApiToken(ctx.state.auth);
    parse(noParameters, ctx.query);
    const { contacts, ...asked } = parse(batchBody, readCreated(ctx));
    const caller = callers(ctx.state.auth, ctx.get('Sec-GPC'));
    const lines = await recommendations.batch(asked, contacts, caller);
    answerPersonally(ctx, Readable.from(asText(lines)));
    ctx.type = 'application/x-ndjson';
  },
});
