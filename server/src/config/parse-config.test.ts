import { describe, expect, it } from 'vitest';

import config from './index';
import { parseConfig } from './parse-config';

const parse = (given: object) => parseConfig({ ...config.default, ...given });

describe('the plugin’s settings', () => {
  it('are fine as they are', () => {
    expect(parse({})).toEqual(config.default);
  });

  it.each([
    [{ staleAfterDays: 0 }, 'staleAfterDays'],
    [{ emailHashSecret: 'short' }, 'emailHashSecret'],
    [{ sources: { segment: { writeKeys: ['short'] } } }, 'sources.segment.writeKeys.0'],
    [{ sources: { segment: { events: { Signed: 7 } } } }, 'sources.segment.events.Signed'],
    [{ sources: { segmnt: {} } }, 'segmnt'],
  ])('are refused when wrong, by name: %j', (given, name) => {
    expect(() => parse(given)).toThrow(name);
  });
});
