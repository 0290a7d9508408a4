import { describe, expect, it } from 'vitest';

import { adaptSegment } from './adapt-segment';
import { DEFAULT_CONSENT_CATEGORY } from './consent';
import type { SegmentMessage } from './message';

const request = {
  typeOf: () => 'purchased',
  receivedAt: Date.UTC(2026, 4, 20),
  signs: {},
  consentCategory: DEFAULT_CONSENT_CATEGORY as string | null,
};

/** As `@segment/analytics-consent-tools` stamps it on each event. */
const stamped = (
  categoryPreferences: Record<string, boolean>,
  type: SegmentMessage['type'] = 'track',
): SegmentMessage => ({
  type,
  userId: 'ana',
  anonymousId: 'device',
  event: 'Order Completed',
  context: { consent: { categoryPreferences } },
});

describe('consent in a call of Segment', () => {
  it('keeps out what was done without it', () => {
    const message = stamped({ Advertising: true, Analytics: false });
    expect(adaptSegment(message, request)).toEqual({ kind: 'ignored', reason: 'no_consent' });
  });

  it('keeps out who was introduced without it', () => {
    const message = stamped({ Analytics: false }, 'identify');
    expect(adaptSegment(message, request)).toEqual({ kind: 'ignored', reason: 'no_consent' });
  });

  it('is given by a yes, and not denied by a word on other categories or none', () => {
    const agreed: Record<string, boolean>[] = [{ Analytics: true }, { Advertising: false }, {}];
    for (const preferences of agreed) {
      expect(adaptSegment(stamped(preferences), request).kind).toBe('touchpoint');
    }
    expect(adaptSegment({ type: 'track', userId: 'ana', event: 'x' }, request).kind).toBe(
      'touchpoint',
    );
  });

  it('goes by the category that the site names, or by none', () => {
    const message = stamped({ Functional: false, Analytics: true });
    const functional = { ...request, consentCategory: 'Functional' };
    expect(adaptSegment(message, functional).kind).toBe('ignored');
    const none = { ...request, consentCategory: null };
    expect(adaptSegment(stamped({ Analytics: false }), none).kind).toBe('touchpoint');
  });
});
