import { describe, expect, it } from 'vitest';

import { modelOf, NOW, smallCatalogue, TYPE } from '../../tests/support/small-library';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { DAY_MS, startOfDay } from '../time';
import { rank } from './rank';
import {
  rankingInput,
  type HistoryTouchpoint,
  type ListRequest,
  type RankingView,
} from './ranking-input';

const repeatable = defaultTaxonomy.formats.find((format) => format.repeatable)?.key ?? '';
const model = modelOf(
  smallCatalogue({ read: {}, tool: { tags: { format: repeatable } }, open: {}, other: {} }),
);

const request: ListRequest = {
  types: [{ uid: TYPE }],
  locale: 'en',
  limit: 10,
  stages: [],
  intents: [],
  formats: [],
  exclude: [],
  context: null,
  touchpoints: [],
  at: null,
};
const content = (documentId: string) => ({ contentType: TYPE, documentId });
const item = (documentId: string): number => model.catalogue.item(TYPE, documentId);
const viewed = (documentId: string, daysAgo = 1): HistoryTouchpoint => ({
  type: 'content_viewed',
  content: content(documentId),
  occurredAt: NOW - daysAgo * DAY_MS,
  channel: null,
});

interface Case extends Partial<ListRequest>, Partial<RankingView> {
  stored?: HistoryTouchpoint[];
  contactId?: number | null;
}
const inputOf = ({ stored = [], contactId = null, ...given }: Case) =>
  rankingInput(
    { ...request, ...given },
    { contactId, touchpoints: stored },
    {
      ...model,
      taxonomy: defaultTaxonomy,
      now: NOW,
      explorer: null,
      rulesFor: () => null,
      ...given,
    },
  );

describe('what a list is ranked by', () => {
  it('counts what moves people on for all but customers, who have no later stage', () => {
    const movers = {
      weight: 1,
      byItem: new Map([[item('open'), { lift: 0.1, moved: 0.2, othersMoved: 0.1 }]]),
    };
    const reasonsFor = (stored: HistoryTouchpoint[]) => {
      const { request: ranked, state } = inputOf({ stored, movers });
      return rank(ranked, state, model).flatMap(({ reasons }) => reasons.map(({ code }) => code));
    };
    const bought = { type: 'purchased', content: null, occurredAt: NOW - DAY_MS, channel: null };
    expect(reasonsFor([viewed('read')])).toContain('moves_forward');
    expect(reasonsFor([bought])).not.toContain('moves_forward');
  });

  it('leaves out what was consumed, unless its format is repeatable', () => {
    const { consumed, request: ranked } = inputOf({ stored: [viewed('read'), viewed('tool')] });
    expect([...consumed]).toEqual([item('read')]);
    expect([...ranked.excluded]).toEqual([item('read')]);
  });

  it('leaves in what was only shown', () => {
    const shown = { ...viewed('open'), type: 'recommendation_shown' };
    expect([...inputOf({ stored: [shown] }).request.excluded]).toEqual([]);
  });

  it('leaves out what the request excludes, and the entry being read', () => {
    const { request: ranked } = inputOf({
      exclude: ['other', 'unknown'],
      context: content('open'),
    });
    expect([...ranked.excluded].sort()).toEqual([item('open'), item('other')].sort());
  });

  it('takes the entry being read for the latest touch, the same all day', () => {
    const { history } = inputOf({ stored: [viewed('read')], context: content('open') }).request;
    expect(history.map((touch) => touch.item)).toEqual([item('read'), item('open')]);
    expect(history.at(-1)?.at).toBe(startOfDay(NOW));
  });

  it('puts given touchpoints among the stored ones by their time', () => {
    const { history } = inputOf({
      stored: [viewed('read', 3), viewed('tool', 1)],
      touchpoints: [viewed('open', 2)],
    }).request;
    expect(history.map((touch) => touch.item)).toEqual(['read', 'open', 'tool'].map(item));
  });

  it('knows of nothing given that is later than the time asked for', () => {
    const at = NOW - 2 * DAY_MS;
    const { history, now } = inputOf({
      touchpoints: [viewed('read', 2), viewed('open', 1)],
      at,
    }).request;
    expect(history.map((touch) => touch.item)).toEqual([item('read')]);
    expect(now).toBe(at);
  });

  it('explores by contact and day, by the id of the request for a contact without one', () => {
    const seed = (given: Case) => inputOf(given).request.explorationSeed;
    expect(seed({ explorer: 'contact:ada', contactId: 7 })).toBe(`7/${startOfDay(NOW)}`);
    expect(seed({ explorer: 'contact:ada' })).toBe(`contact:ada/${startOfDay(NOW)}`);
    expect(seed({ explorer: null, contactId: 7 })).toBeUndefined();
  });

  it('hands the rules the state and history that it ranks by', () => {
    const calls: unknown[] = [];
    const { state, request: ranked } = inputOf({
      stored: [viewed('read')],
      rulesFor: (...asked) => {
        calls.push(asked);
        return null;
      },
    });
    expect(calls).toEqual([[state, ranked.history]]);
  });
});
