import { catalogue } from './catalogue';
import { consents } from './consents';
import { contactRecords } from './contact-records';
import { contactTokens } from './contact-tokens';
import { contacts } from './contacts';
import { contents } from './contents';
import { coverage } from './coverage';
import { coverageDays } from './coverage-days';
import { coverageFreshness } from './coverage-freshness';
import { coveragePast } from './coverage-past';
import { emailHashes } from './email-hashes';
import { entries } from './entries';
import { insights } from './insights';
import { jobs } from './jobs';
import { journeys } from './journeys';
import { experiments } from './experiments';
import { locales } from './locales';
import { mirror } from './mirror';
import { model } from './model';
import { optedInTypes } from './opted-in-types';
import { performance } from './performance';
import { rankingInput } from './ranking-input';
import { rateLimits } from './rate-limits';
import { recommendations } from './recommendations';
import { reports } from './reports';
import { retention } from './retention';
import { reviews } from './reviews';
import { rules } from './rules';
import { servedLists } from './served-lists';
import { sourceCounts } from './source-counts';
import { sourceRows } from './source-rows';
import { standings } from './standings';
import { suggestions } from './suggestions';
import { tagging } from './tagging';
import { tags } from './tags';
import { taxonomy } from './taxonomy';
import { taxonomySettings } from './taxonomy-settings';
import { touchpoints } from './touchpoints';
import { turns } from './turns';
import { unresolvedUrls } from './unresolved-urls';
import { urls } from './urls';

export default {
  catalogue,
  consents,
  contactRecords,
  contactTokens,
  contacts,
  contents,
  coverage,
  coverageDays,
  coverageFreshness,
  coveragePast,
  emailHashes,
  entries,
  insights,
  jobs,
  journeys,
  experiments,
  locales,
  mirror,
  model,
  optedInTypes,
  performance,
  rankingInput,
  rateLimits,
  recommendations,
  reports,
  retention,
  reviews,
  rules,
  servedLists,
  sourceCounts,
  sourceRows,
  standings,
  suggestions,
  tagging,
  tags,
  taxonomy,
  taxonomySettings,
  touchpoints,
  turns,
  unresolvedUrls,
  urls,
};
