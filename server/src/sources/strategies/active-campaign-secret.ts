import type { ReadConfig } from '../../site';
import { equalSecrets } from './equal-secrets';
import { signedSource } from './signed-source';
import type { SourceCountsService } from '../source-counts';

export const ACTIVE_CAMPAIGN_PATH = '/webhooks/activecampaign';

interface Parts {
  config: ReadConfig;
  sourceCounts: SourceCountsService;
}

/** ActiveCampaign does not sign. All that it can send is a secret in the URL. */
export const activeCampaignSecret = ({ config, sourceCounts }: Parts) =>
  signedSource(sourceCounts, {
    source: 'activecampaign',
    setting: 'sources.activeCampaign.secret',
    verifier: () => {
      const secret = config().sources.activeCampaign?.secret;
      if (secret === undefined) return null;
      return (ctx) => {
        const given: unknown = ctx.query.secret;
        return typeof given === 'string' && equalSecrets(given, secret)
          ? null
          : 'The URL lacks the secret, or has a wrong one (?secret=…)';
      };
    },
  });
