import { catalogue } from './catalogue';
import { consents } from './consents';
import { contactTokens } from './contact-tokens';
import { contacts } from './contacts';
import { contents } from './contents';
import { coverage } from './coverage';
import { emailHashes } from './email-hashes';
import { entries } from './entries';
import { experiments } from './experiments';
import { locales } from './locales';
import { mirror } from './mirror';
import { model } from './model';
import { optedInTypes } from './opted-in-types';
import { rankingInput } from './ranking-input';
import { rateLimits } from './rate-limits';
import { recommendations } from './recommendations';
import { retention } from './retention';
import { rules } from './rules';
import { servedLists } from './served-lists';
import { sourceCounts } from './source-counts';
import { sourceRows } from './source-rows';
import { suggestions } from './suggestions';
import { tags } from './tags';
import { taxonomy } from './taxonomy';
import { touchpoints } from './touchpoints';
import { unresolvedUrls } from './unresolved-urls';
import { urls } from './urls';

export default {
  catalogue,
  consents,
  contactTokens,
  contacts,
  contents,
  coverage,
  emailHashes,
  entries,
  experiments,
  locales,
  mirror,
  model,
  optedInTypes,
  rankingInput,
  rateLimits,
  recommendations,
  retention,
  rules,
  servedLists,
  sourceCounts,
  sourceRows,
  suggestions,
  tags,
  taxonomy,
  touchpoints,
  unresolvedUrls,
  urls,
};
