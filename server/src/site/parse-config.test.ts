import { describe, expect, it } from 'vitest';

import { config } from './config';
import { parseConfig } from './parse-config';

const LONG = 'a-secret-that-is-long-enough';

const { rateLimit } = config.default;

const parse = (given: object) => parseConfig({ ...config.default, ...given });

describe('the plugin’s settings', () => {
  it('are fine as they are', () => {
    expect(parse({})).toEqual(config.default);
  });

  it.each([
    [{ staleAfterDays: 0 }, 'staleAfterDays'],
    [{ activeWithinDays: 0 }, 'activeWithinDays'],
    [{ emailHashSecret: 'short' }, 'emailHashSecret'],
    [{ globalPrivacyControl: 'on' }, 'globalPrivacyControl'],
    [{ retentionDays: 0 }, 'retentionDays'],
    [{ allowedProperties: 'plan' }, 'allowedProperties'],
    [{ rateLimit: { ...rateLimit, requestsPerMinutePerToken: 0 } }, 'requestsPerMinutePerToken'],
    [{ rateLimit: { ...rateLimit, perHour: 5 } }, 'perHour'],
    [{ rateLimit: { ...rateLimit, redis: { storeClient: 'redis://' } } }, 'redis.storeClient'],
    [{ sources: { segment: { writeKeys: ['short'] } } }, 'sources.segment.writeKeys.0'],
    [{ sources: { segment: { events: { Signed: 7 } } } }, 'sources.segment.events.Signed'],
    [{ sources: { segmnt: {} } }, 'segmnt'],
    [{ sources: { activeCampaign: {} } }, 'sources.activeCampaign.secret'],
    [{ sources: { hubspot: { clientSecret: 'x' } } }, 'sources.hubspot.clientSecret'],
    [{ sources: { hubspot: { clientSecret: LONG, url: '/x' } } }, 'sources.hubspot.url'],
    [{ sources: { cloudEvents: { secrets: [] } } }, 'sources.cloudEvents.secrets'],
    [{ sources: { cloudEvents: { secrets: ['whsec_c2hvcnQ='] } } }, 'secrets.0'],
  ])('are refused when wrong, by name: %j', (given, name) => {
    expect(() => parse(given)).toThrow(name);
  });

  it('never repeat a secret in what they say is wrong', () => {
    const given = { sources: { cloudEvents: { secrets: [LONG] }, hubspot: { clientSecret: 7 } } };
    expect(() => parse(given)).not.toThrow(LONG);
    expect(() => parse(given)).toThrow('sources.cloudEvents.secrets.0');
  });
});
