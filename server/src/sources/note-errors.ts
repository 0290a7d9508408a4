import type { Core } from '@strapi/strapi';

import type { SourceName } from '../../../plugin/sources/source-names';
import type { Context } from '../http/context';
import { getService } from '../get-service';

/** Notes, under the name of a source, why a request of it was refused as a whole. */
export const noteErrors =
  ({ source }: { source: SourceName }, { strapi }: { strapi: Core.Strapi }) =>
  async (_ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    try {
      await next();
    } catch (error) {
      if (error instanceof Error)
        getService(strapi, 'sourceCounts').addError(source, error.message);
      throw error;
    }
  };
