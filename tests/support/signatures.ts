import { createHmac, randomUUID } from 'node:crypto';

import { Webhook } from 'standardwebhooks';

/** As HubSpot signs a webhook (version 3). */
export function signedByHubspot(
  secret: string,
  url: string,
  body: string,
  at = Date.now(),
): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`POST${url}${body}${at}`).digest('base64');
  return {
    'Content-Type': 'application/json',
    'X-HubSpot-Request-Timestamp': String(at),
    'X-HubSpot-Signature-v3': signature,
  };
}

/** By Standard Webhooks. */
export function signedWebhook(
  secret: string,
  body: string,
  { id = randomUUID() as string, at = new Date() } = {},
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}
