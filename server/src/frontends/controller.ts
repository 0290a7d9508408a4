import { answerUnlessKnown, noParameters, parse } from '../http';
import type { Context } from '../strapi';
import type { ClientScript } from './client-script';
import type { OpenapiService } from './openapi/create-openapi';

/** After this, a browser asks whether there is a newer one. */
const MAX_AGE_SECONDS = 300;

interface Parts {
  clientScript: ClientScript;
  openapi: OpenapiService;
}

export const client = ({ clientScript }: Pick<Parts, 'clientScript'>) => ({
  /** `GET /client.js` */
  find(ctx: Context): void {
    parse(noParameters, ctx.query);
    ctx.set('Cache-Control', `public, max-age=${MAX_AGE_SECONDS}`);
    // A site's own policy may keep other origins from what Strapi answers; this is made for them.
    ctx.set('Cross-Origin-Resource-Policy', 'cross-origin');
    answerUnlessKnown(ctx, clientScript.read(), 'text/javascript');
  },
});

export const openapi = (parts: Pick<Parts, 'openapi'>) => ({
  /** `GET /openapi.json` */
  find(ctx: Context): void {
    parse(noParameters, ctx.query);
    answerUnlessKnown(ctx, parts.openapi.read(), 'application/json');
  },
});
