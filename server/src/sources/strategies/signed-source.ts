import { errors } from '@strapi/utils';

import type { SourceName } from '../../../../plugin/sources/source-names';
import type { Context } from '../../strapi';
import { storableReason } from '../note-errors';
import type { SourceCountsService } from '../source-counts';

/** Why a request is not from the source, or null when it is. */
type Verify = (ctx: Context) => Promise<string | null> | string | null;

interface SignedSource {
  source: SourceName;
  /** The setting without which the source is off. */
  setting: string;
  /** Null while the source is off. */
  verifier: () => Verify | null;
}

type Authentication = { authenticated: true; credentials: null } | { error: string };

/**
 * Authenticates a source by its signature or secret. It needs no scope, and no scope lets anybody else in.
 */
export const signedSource = (
  sourceCounts: SourceCountsService,
  { source, setting, verifier }: SignedSource,
) => ({
  name: `lifecycle-map-${source}`,
  async authenticate(ctx: Context): Promise<Authentication> {
    const verify = verifier();
    if (verify === null) {
      throw new errors.NotFoundError(
        `This source is off: ${setting} is not set in the plugin config`,
      );
    }
    try {
      const problem = await verify(ctx);
      if (problem === null) return { authenticated: true, credentials: null };
      sourceCounts.addError(source, problem);
      return { error: problem };
    } catch (error) {
      if (error instanceof errors.ApplicationError) {
        sourceCounts.addError(source, storableReason(error));
      }
      throw error;
    }
  },
});
