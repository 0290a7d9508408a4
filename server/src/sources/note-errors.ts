import type { SourceName } from '../../../plugin/sources/source-names';
import type { Context } from '../strapi';
import type { SourceCountsService } from './source-counts';

/** Records for a source why a request was refused as a whole. */
export const noteErrors =
  ({ source }: { source: SourceName }, sourceCounts: SourceCountsService) =>
  async (_ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    try {
      await next();
    } catch (error) {
      if (error instanceof Error) sourceCounts.addError(source, error.message);
      throw error;
    }
  };
