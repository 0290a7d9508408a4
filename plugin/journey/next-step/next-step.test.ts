import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import { NO_TAGS, type Taxonomy } from '../../taxonomy/taxonomy';
import { DAY_MS, startOfDay } from '../../time';
import { planDelivery } from '../delivery/plan-delivery';
import { DeliveryPopulation } from '../delivery/population';
import { inferContactState } from '../infer-contact-state';
import { contactLifecycle } from '../lifecycle/contact-lifecycle';
import { momentNow } from '../moments/moment-now';
import type { Touch } from '../touch';
import { describeNextStep } from './describe-next-step';
import { nextStep } from './next-step';

const NOW = Date.UTC(2026, 4, 20, 15);
const did = (type: string, days: number, more: Partial<Touch> = {}): Touch => ({
  type,
  item: null,
  at: NOW - days * DAY_MS,
  ...more,
});
const noTags = () => NO_TAGS;

function next(history: Touch[], taxonomy: Taxonomy = defaultTaxonomy) {
  const state = inferContactState(history, noTags, defaultTaxonomy, NOW);
  const lifecycle = contactLifecycle(history, noTags, defaultTaxonomy, NOW);
  const plan = planDelivery(
    { history, state, now: NOW },
    new DeliveryPopulation(),
    defaultTaxonomy,
  );
  const moment = momentNow({ history, state, lifecycle, now: NOW }, noTags, defaultTaxonomy);
  const step = nextStep({ history, lifecycle, moment, plan, now: NOW }, taxonomy);
  return {
    ...step,
    ask: step.ask?.moment.key ?? null,
    say: (locale: string) => describeNextStep(step, plan, locale),
  };
}

const served = [did('purchased', 200), did('renewed', 100), did('course_completed', 60)];

describe('what is next for a contact', () => {
  it('is content for most', () => {
    expect(next([])).toMatchObject({ kind: 'content', ask: null, channel: 'site', until: null });
    expect(next([did('demo_requested', 1)]).kind).toBe('content');
  });

  it('is one favour, the smallest first, once value was delivered', () => {
    expect(next(served)).toMatchObject({ kind: 'ask', ask: 'review' });
    const reviewed = [...served.slice(0, 2), did('review_left', 90), did('course_completed', 60)];
    expect(next(reviewed)).toMatchObject({ kind: 'ask', ask: 'referral' });
  });

  it.each([
    ['the first days', [did('purchased', 3), did('course_completed', 1)]],
    ['a problem', [...served, did('support_requested', 2)]],
    ['an unsubscription from everything', [...served, did('unsubscribed', 2)]],
    ['a favour that was asked for', [...served, did('ask_shown', 2, { ask: 'review' })]],
    ['a favour that was done', [...served, did('review_left', 2)]],
  ])('is no favour after %s', (_, history) => {
    expect(next(history).kind).not.toBe('ask');
  });

  it('is not the same favour again that was answered, and another one after a pause', () => {
    expect(next([...served, did('ask_answered', 40, { ask: 'review' })]).ask).toBe('referral');
  });

  it('is thanks after a favour', () => {
    const { kind, say } = next([...served, did('referral_made', 3)]);
    expect(kind).toBe('content');
    expect(say('en')).toContain('thank you');
    expect(new Set(['en', 'fr', 'de', 'es', 'pt'].map(say)).size).toBe(5);
  });

  it('is to wait as soon as a channel’s own cap is reached, answered or not', () => {
    const opened = did('link_clicked', 30, { channel: 'email' });
    const sent = [4, 2].map((days) => did('recommendation_shown', days, { channel: 'email' }));
    const answered = did('link_clicked', 1, { channel: 'email' });
    const capped = (email: number) => ({ ...defaultTaxonomy, sendCaps: { email } });
    const history = [opened, ...sent, answered];
    expect(next(history).kind).toBe('content');
    expect(next(history, capped(3)).kind).toBe('content');
    expect(next(history, { ...defaultTaxonomy, sendCaps: { sms: 1 } }).kind).toBe('content');
    const waiting = next(history, capped(2));
    expect(waiting.kind).toBe('wait');
    expect(waiting.until).toBe(startOfDay(NOW - 4 * DAY_MS) + 7 * DAY_MS);
    expect(next(history, capped(1)).until).toBe(startOfDay(NOW - 2 * DAY_MS) + 7 * DAY_MS);
    expect(next([opened], capped(0)).kind).toBe('wait');
  });

  it('is to wait where a lot was sent and nothing answered', () => {
    const sent = [5, 4, 3, 2].map((days) =>
      did('recommendation_shown', days, { channel: 'email' }),
    );
    const opened = did('link_clicked', 30, { channel: 'email' });
    const waiting = next([opened, ...sent]);
    expect(waiting).toMatchObject({ kind: 'wait', channel: 'email' });
    expect(waiting.until).toBeGreaterThan(NOW);
    expect(new Set(['en', 'fr', 'de', 'es', 'pt'].map(waiting.say)).size).toBe(5);
    expect(next([opened, ...sent, did('link_clicked', 1, { channel: 'email' })]).kind).toBe(
      'content',
    );
  });
});
