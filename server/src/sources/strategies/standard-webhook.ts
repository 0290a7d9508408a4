import { Webhook, WebhookVerificationError } from 'standardwebhooks';

import type { Context } from '../../strapi';
import { readStream } from '../../http';
import type { ReadConfig } from '../../site';
import { signedSource } from './signed-source';
import type { SourceCountsService } from '../source-counts';

const HEADERS = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];

const isSignedWith = (secret: string, body: string, headers: Record<string, string>): boolean => {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false });
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
};

interface Parts {
  config: ReadConfig;
  sourceCounts: SourceCountsService;
}

/**
 * Standard Webhooks (https://www.standardwebhooks.com): signed with one of the secrets, at most 5 minutes ago. The
 * body is read from the stream, since Strapi leaves CloudEvents unread.
 */
export const standardWebhook = ({ config, sourceCounts }: Parts) =>
  signedSource(sourceCounts, {
    source: 'cloudevents',
    setting: 'sources.cloudEvents.secrets',
    verifier: () => {
      const secrets = config().sources.cloudEvents?.secrets;
      if (secrets === undefined) return null;
      return async (ctx: Context) => {
        const body = await readStream(ctx);
        const headers = Object.fromEntries(HEADERS.map((name) => [name, ctx.get(name)]));
        return secrets.some((secret) => isSignedWith(secret, body, headers))
          ? null
          : 'The request has no valid signature of Standard Webhooks (webhook-id, webhook-timestamp, webhook-signature), or it is older than 5 minutes';
      };
    },
  });
