import { catalogue } from './library/catalogue';
import { consents } from './people/consents';
import { contactRecords } from './contacts/records';
import { contactTokens } from './access/contact-tokens';
import { contacts } from './contacts/contacts';
import { contents } from './library/contents';
import { coverage } from './coverage/coverage';
import { coverageDays } from './coverage/days';
import { coverageFreshness } from './coverage/freshness';
import { coveragePast } from './coverage/past';
import { emailHashes } from './people/email-hashes';
import { entries } from './library/entries';
import { insights } from './reports/insights';
import { jobs } from './tagging/jobs';
import { journeys } from './reports/journeys';
import { experiments } from './experiments/experiments';
import { locales } from './site/locales';
import { mirror } from './mirror';
import { model } from './model/model';
import { optedInTypes } from './site/opted-in-types';
import { performance } from './reports/performance';
import { rankingInput } from './recommendations/ranking-input';
import { rateLimits } from './access/rate-limits';
import { recommendations } from './recommendations/recommendations';
import { reports } from './reports/reports';
import { retention } from './retention';
import { reviews } from './tags/reviews';
import { rules } from './rules/rules';
import { servedLists } from './people/served-lists';
import { sourceCounts } from './sources/source-counts';
import { sourceRows } from './sources/source-rows';
import { standings } from './coverage/standings';
import { suggestions } from './tagging/suggestions';
import { tagging } from './tagging/tagging';
import { tags } from './tags/tags';
import { taxonomy } from './taxonomy/taxonomy';
import { taxonomySettings } from './taxonomy-settings/taxonomy-settings';
import { touchpoints } from './ingestion/touchpoints';
import { turns } from './scheduling/turns';
import { unresolvedUrls } from './ingestion/unresolved-urls';
import { urls } from './library/urls';

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
