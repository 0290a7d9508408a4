import { Catalogue } from '../../plugin/ranking/catalogue/catalogue';
import { unfitIn } from '../../plugin/ranking/guidance/unfit';
import { Learner } from '../../plugin/ranking/learning/learner';
import { rank } from '../../plugin/ranking/rank';
import {
  rankingInput,
  type HistoryTouchpoint,
  type ListRequest,
  type RankingView,
} from '../../plugin/ranking/ranking-input';
import { Weights } from '../../plugin/ranking/weights/weights';
import { defaultTaxonomy } from '../../plugin/taxonomy/default-taxonomy';
import { NO_TAGS, type Tags } from '../../plugin/taxonomy/taxonomy';
import { DAY_MS, HOUR_MS } from '../../plugin/time';

export const TYPE = 'api::article.article';
const NOW = Date.UTC(2026, 8, 16, 15);

/** An entry of a library: its title, which is its id, too, and its tags. */
type Entry = [title: string, stages: string, intents: string, format: string, topics: string];

/** What somebody who sells boats for hire might write. */
const LIBRARY: Entry[] = [
  ['Why boats rot in autumn', 'reach', 'recognize-problem', 'how-to-article', 'hulls'],
  ['What an idle boat costs', 'reach', 'recognize-problem', 'ebook', 'money'],
  ['Who forgets the life jackets', 'reach', 'recognize-problem', 'podcast', 'safety'],
  ['How to tie a bowline', 'reach', 'learn-how', 'how-to-article', 'safety'],
  ['How to read a tide table', 'reach', 'learn-how', 'how-to-article', 'tides'],
  ['How to scrape a hull', 'reach', 'learn-how', 'how-to-article', 'hulls'],
  ['How to pump a bilge', 'reach', 'learn-how', 'how-to-video', 'hulls'],
  ['A checklist for the jetty', 'nurture', 'use-resource', 'checklist', 'safety'],
  ['A template for a rota', 'nurture', 'use-resource', 'template', 'crew'],
  ['The webinar on mooring', 'nurture', 'explore-solutions', 'webinar', 'tides'],
  ['Questions of harbours', 'nurture', 'get-answers', 'faq', 'money'],
  ['Calendars and radios together', 'nurture', 'get-answers', 'how-to-article', 'radios'],
  ['How Sandvik joined its radios', 'convert', 'validate', 'case-study', 'radios'],
  ['How Malmo filled its jetties', 'convert', 'validate', 'case-study', 'money'],
  ['Us or a paper log', 'convert', 'compare', 'whitepaper', 'money'],
  ['Prices for every harbour', 'convert', 'buy compare', 'public-pricing', 'money'],
  ['The radio demo', 'convert', 'try', 'demo', 'radios'],
  ['An hour on your pier', 'convert', 'try', 'consultation', 'crew'],
  ['Your first seven days', 'grow', 'onboard', 'how-to-article', 'crew'],
  ['First steps at the pier', 'grow', 'onboard', 'online-course', 'crew'],
  ['Reading the harbour report', 'grow', 'master', 'online-course', 'money'],
  ['When a booking goes wrong', 'grow', 'master', 'how-to-article', 'crew'],
  ['Opening a second harbour', 'grow', 'expand', 'how-to-article', 'crew'],
  ['Bring a neighbour along', 'grow', 'advocate', 'affiliate-program', 'crew'],
  ['Speak at our evening', 'grow', 'advocate', 'ambassador-program', 'crew'],
  ['Say what you think of us', 'grow', 'advocate', 'how-to-article', 'crew'],
];

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function harbourLibrary(): Catalogue {
  const catalogue = new Catalogue();
  LIBRARY.forEach(([title, stages, intents, format, topics], place) => {
    catalogue.put({
      contentType: TYPE,
      documentId: title,
      locale: 'en',
      title,
      slug: null,
      text: `${title} ${topics}`,
      publishedAt: NOW - (place + 1) * DAY_MS,
      createdAt: place,
    });
    const tags: Tags = {
      ...NO_TAGS,
      stages: words(stages),
      intents: words(intents),
      format,
      topics: words(topics),
    };
    catalogue.setTags(TYPE, title, tags);
  });
  return catalogue;
}

interface Step {
  type: string;
  ago: number;
  entry?: string;
  query?: string;
  ask?: string;
  channel?: string;
}

/** A touchpoint of so many days ago. */
export const did = (type: string, ago: number, more: Partial<Step> = {}): Step => ({
  type,
  ago,
  ...more,
});

export const read = (entry: string, ago: number): Step => did('content_viewed', ago, { entry });
export const HOUR = HOUR_MS / DAY_MS;

const touchpointOf = ({ type, ago, entry, query, ask, channel }: Step): HistoryTouchpoint => ({
  type,
  content: entry === undefined ? null : { contentType: TYPE, documentId: entry },
  occurredAt: NOW - ago * DAY_MS,
  channel: channel ?? null,
  ...(query === undefined ? {} : { query }),
  ...(ask === undefined ? {} : { ask }),
});

/** What somebody with this history is given, best first, with their state and what of it does not fit them. */
export function giveTo(
  steps: Step[],
  asked: Partial<ListRequest> = {},
  model: Partial<RankingView> = {},
) {
  const view: RankingView = {
    catalogue: harbourLibrary(),
    learner: new Learner(),
    weights: new Weights(),
    taxonomy: defaultTaxonomy,
    now: NOW,
    explorer: null,
    rulesFor: () => null,
    ...model,
  };
  const input = rankingInput(
    {
      types: [{ uid: TYPE }],
      locale: 'en',
      limit: 10,
      stages: [],
      intents: [],
      formats: [],
      exclude: [],
      context: null,
      touchpoints: steps.map(touchpointOf),
      at: null,
      ...asked,
    },
    { contactId: null, touchpoints: [] },
    view,
  );
  const list = rank(input.request, input.state, view);
  const tagsOf = (item: number) => view.catalogue.tagsOf(item);
  return {
    ...input,
    list,
    titles: list.map(({ item }) => view.catalogue.addressOf(item).documentId),
    stages: list.map(({ item }) => tagsOf(item).stages[0] ?? ''),
    intents: list.map(({ item }) => tagsOf(item).intents[0] ?? ''),
    formats: list.map(({ item }) => tagsOf(item).format ?? ''),
    unfit: unfitIn(
      list.map(({ item }) => item),
      input.request,
    ),
  };
}
