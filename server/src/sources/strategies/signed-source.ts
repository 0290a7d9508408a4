import { errors } from '@strapi/utils';

import type { SourceName } from '../../../../plugin/sources/source-names';
import type { Context } from '../../strapi';
import type { SourceCountsService } from '../source-counts';

/** Whether a request comes from whom it says, and why not. */
type Verify = (ctx: Context) => Promise<string | null> | string | null;

interface SignedSource {
  /** As it is counted under. */
  source: SourceName;
  /** The setting without which the source is off. */
  setting: string;
  /** Null while the source is off. */
  verifier: () => Verify | null;
}

type Authentication = { authenticated: true; credentials: null } | { error: string };

/**
 * The only way into the route of a source that signs what it sends. No scope can open it further, and none is needed:
 * who has the secret was let in by whoever configured it.
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
      if (error instanceof Error) sourceCounts.addError(source, error.message);
      throw error;
    }
  },
});
