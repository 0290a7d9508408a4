import type { Core } from '@strapi/strapi';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';

import { lifecycleConfig } from '../../site/read-config';
import type { Context } from '../../http/context';
import { readStream } from '../../http/read-stream';
import { signedSource } from './signed-source';

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

/**
 * Standard Webhooks (https://www.standardwebhooks.com): signed with one of the secrets, at most 5 minutes ago. The
 * body is read from the stream, since Strapi leaves CloudEvents unread.
 */
export const standardWebhook = (strapi: Core.Strapi) =>
  signedSource(strapi, {
    source: 'cloudevents',
    setting: 'sources.cloudEvents.secrets',
    verifier: () => {
      const secrets = lifecycleConfig(strapi).sources.cloudEvents?.secrets;
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
