import { parametersOf } from '../content-urls/url-parameters';

/** Where a visit came from. */
interface Attribution {
  channel: string | null;
  campaign: string | null;
}

/** What a tool says about a campaign: the UTM parameters of the same names. */
export interface Campaign {
  source?: string;
  medium?: string;
  name?: string;
}

const NOTHING_SAID: Attribution = { channel: null, campaign: null };
const MAX_LENGTH = 255;

const SEARCH_ENGINES = /^(google|bing|yahoo|duckduckgo|baidu|yandex|ecosia|startpage|qwant|naver)/;
const SOCIAL_NETWORKS =
  /^(facebook|fb|instagram|ig|linkedin|twitter|x$|t\.co|tiktok|pinterest|reddit|youtube|threads|mastodon|bluesky|snapchat|quora|xing)/;
const PAID = /^(.*cp.*|ppc|retargeting|paid.*)$/;
const EMAIL = /^e[-_ ]?mail$|^newsletter$/;

/** Channels by medium, as in the default channel group of Google Analytics 4. */
const BY_MEDIUM: [RegExp, string][] = [
  [/^(display|banner|expandable|interstitial|cpm)$/, 'display'],
  [/^(social|social[-_ ]?network|social[-_ ]?media|sm)$/, 'social'],
  [/video/, 'video'],
  [/^organic$/, 'search'],
  [EMAIL, 'email'],
  [/^affiliates?$/, 'affiliate'],
  [/^(referral|app|link)$/, 'referral'],
  [/^audio$/, 'audio'],
  [/^sms$/, 'sms'],
  [/push$|notification|mobile/, 'push'],
];

/** Parameters that ad and mail platforms add to links. */
const BY_CLICK_ID: [string, string][] = [
  ['gclid', 'paid-search'],
  ['gbraid', 'paid-search'],
  ['wbraid', 'paid-search'],
  ['msclkid', 'paid-search'],
  ['yclid', 'paid-search'],
  ['dclid', 'display'],
  ['ttclid', 'paid-social'],
  ['twclid', 'paid-social'],
  ['li_fat_id', 'paid-social'],
  ['rdt_cid', 'paid-social'],
  ['epik', 'paid-social'],
  // Facebook adds it to unpaid links too.
  ['fbclid', 'social'],
  ['mc_cid', 'email'],
  ['mc_eid', 'email'],
  ['_hsenc', 'email'],
  ['_hsmi', 'email'],
  ['mkt_tok', 'email'],
  ['_kx', 'email'],
  ['vgo_ee', 'email'],
];

const paidChannel = (source: string): string => {
  if (SOCIAL_NETWORKS.test(source)) return 'paid-social';
  if (SEARCH_ENGINES.test(source)) return 'paid-search';
  return 'paid-other';
};

const channelOfCampaign = (source: string, medium: string): string | null => {
  const ofMedium = BY_MEDIUM.find(([pattern]) => pattern.test(medium))?.[1];
  if (ofMedium === 'display') return ofMedium;
  if (PAID.test(medium)) return paidChannel(source);
  if (ofMedium !== undefined) return ofMedium;
  if (SOCIAL_NETWORKS.test(source)) return 'social';
  if (SEARCH_ENGINES.test(source)) return 'search';
  if (EMAIL.test(source)) return 'email';
  return source === 'sms' ? 'sms' : null;
};

/**
 * The channel and campaign of a visit, from the tool's campaign, else from the UTM parameters of the URL, else from
 * click ids.
 */
export function attributionOf(url: string | null, campaign: Campaign = {}): Attribution {
  const parameters = parametersOf(url ?? '');
  if (parameters.size === 0 && Object.keys(campaign).length === 0) return NOTHING_SAID;
  const read = (given: string | undefined, parameter: string): string =>
    (given ?? parameters.get(parameter) ?? '').trim();
  const source = read(campaign.source, 'utm_source').toLowerCase();
  const medium = read(campaign.medium, 'utm_medium').toLowerCase();
  const name = read(campaign.name, 'utm_campaign').slice(0, MAX_LENGTH);
  const clickId = BY_CLICK_ID.find(([parameter]) => parameters.has(parameter));
  return {
    channel: channelOfCampaign(source, medium) ?? clickId?.[1] ?? null,
    campaign: name === '' ? null : name,
  };
}
