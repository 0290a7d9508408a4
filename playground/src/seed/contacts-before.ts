import { article, caseStudy, contact, demo, event } from './steps';
import type { SeedContact } from './types';

const downtime = article('what-an-hour-of-downtime-costs');
const signs = article('seven-signs-your-maintenance-lives-in-one-head');
const sheet = article('why-spreadsheets-stop-working-at-thirty-machines');
const software = article('what-maintenance-software-does-and-does-not');
const checklist = article('weekly-maintenance-meeting-checklist');
const webinar = article('webinar-planning-with-two-technicians', 'webinar_attended');
const questions = article('questions-before-you-buy');
const pricing = article('pricing', 'page_visited');
const opened = event('email_opened', 'email');
const search = event('search_performed', 'search');

const newcomers: SeedContact[] = [
  contact('newcomer-search', 'Found one article by searching.', [1, 0.9], [search, downtime]),
  contact('newcomer-social', 'Followed a link from a post.', [2, 2], [signs]),
  contact(
    'newcomer-podcast',
    'Listens on the way to work.',
    [6, 3],
    [article('shop-floor-talk-night-shift'), article('how-to-listen-to-a-bearing')],
  ),
  contact(
    'newcomer-safety',
    'Looks for lockout rules.',
    [4, 4],
    [article('lockout-basics-for-small-teams')],
  ),
  contact(
    'newcomer-parts',
    'Waited for a part last week.',
    [3, 2],
    [article('the-quiet-cost-of-missing-spare-parts'), downtime],
  ),
  contact(
    'newcomer-list',
    'Wants to begin somewhere.',
    [5, 1],
    [article('how-to-start-a-machine-list'), article('preventive-or-reactive-maintenance')],
  ),
  contact('newcomer-spreadsheet', 'Tired of a spreadsheet.', [8, 6], [search, sheet, signs]),
];

const learners: SeedContact[] = [
  contact(
    'subscriber-checklist',
    'Left an address for the checklist.',
    [30, 4],
    [downtime, event('form_submitted'), checklist, opened, software],
  ),
  contact(
    'subscriber-letter',
    'Reads the letter, and little else.',
    [80, 5],
    [
      article('the-workbench-letter'),
      opened,
      opened,
      article('how-to-start-a-machine-list'),
      opened,
    ],
  ),
  contact(
    'learner-intervals',
    'Builds a first plan.',
    [25, 3],
    [
      article('how-to-start-a-machine-list'),
      article('preventive-or-reactive-maintenance'),
      article('intervals-how-often-is-often-enough'),
      checklist,
    ],
  ),
  contact(
    'learner-webinar',
    'Came to the webinar.',
    [20, 2],
    [signs, event('form_submitted'), webinar, software],
  ),
  contact(
    'learner-parts',
    'Sorts the storeroom.',
    [18, 6],
    [
      article('the-quiet-cost-of-missing-spare-parts'),
      article('spare-parts-shelf-template'),
      checklist,
    ],
  ),
  contact(
    'learner-paper',
    'Still on paper.',
    [28, 7],
    [sheet, software, article('moving-from-paper-in-four-weeks'), questions],
  ),
  contact(
    'learner-numbers',
    'Has to report to somebody.',
    [40, 12],
    [
      article('five-numbers-on-one-wall'),
      checklist,
      event('form_submitted'),
      article('return-on-a-quiet-year'),
    ],
  ),
];

const evaluators: SeedContact[] = [
  contact(
    'evaluator-bakery',
    'Compares, with a board meeting ahead.',
    [45, 2],
    [
      downtime,
      software,
      webinar,
      caseStudy('brenn-and-falk-bakery-line'),
      pricing,
      demo('eight-minute-tour'),
    ],
  ),
  contact(
    'evaluator-timber',
    'Has two technicians and a deadline.',
    [35, 1],
    [
      signs,
      webinar,
      software,
      caseStudy('hallmoor-timber-two-technicians'),
      event('demo_requested'),
      demo('live-demo-every-thursday', 'demo_attended'),
      event('pricing_viewed'),
    ],
  ),
  contact(
    'evaluator-it',
    'Must convince IT.',
    [30, 3],
    [
      questions,
      article('integrating-maintenance-with-your-erp'),
      article('security-and-hosting-whitepaper'),
      caseStudy('penrose-prints-erp'),
      demo('erp-flows-demo'),
    ],
  ),
  contact(
    'returning-evaluator-castings',
    'Looked a year ago, and is back.',
    [380, 2],
    [
      sheet,
      software,
      pricing,
      caseStudy('marlow-castings-from-paper'),
      article('millwarden-or-a-spreadsheet'),
      event('pricing_viewed'),
    ],
  ),
  contact(
    'returning-evaluator-dairy',
    'Comes back with a second plant.',
    [200, 1],
    [
      downtime,
      software,
      caseStudy('eidervale-dairy-four-plants'),
      pricing,
      caseStudy('quill-packaging-spare-parts'),
      event('pricing_viewed'),
    ],
  ),
  contact(
    'evaluator-cosmetics',
    'Runs a week of trials.',
    [22, 1],
    [
      software,
      questions,
      caseStudy('tallow-hill-cosmetics'),
      article('millwarden-or-a-spreadsheet'),
      demo('sandbox-plant'),
      event('cart_updated'),
    ],
  ),
  contact(
    'evaluator-audit',
    'Has an audit in spring.',
    [26, 4],
    [
      article('lockout-basics-for-small-teams'),
      software,
      caseStudy('ostrava-springs-audit'),
      event('demo_requested'),
    ],
  ),
];

const lapsed: SeedContact[] = [
  contact(
    'lapsed-lead-printing',
    'Asked for a demo, then fell silent.',
    [300, 240],
    [sheet, software, event('demo_requested'), pricing],
  ),
  contact(
    'lapsed-lead-feed',
    'Filled a cart in winter and left.',
    [400, 330],
    [downtime, questions, pricing, event('cart_updated'), event('cart_abandoned')],
  ),
  contact(
    'lapsed-lead-letter',
    'Stopped opening the letter.',
    [420, 200],
    [article('the-workbench-letter'), opened, opened, checklist],
  ),
  contact(
    'lapsed-lead-webinar',
    'Came to the webinar, and never again.',
    [260, 220],
    [signs, webinar, software],
  ),
  contact(
    'lapsed-lead-unsubscribed',
    'Left the list.',
    [350, 190],
    [sheet, event('form_submitted'), opened, event('unsubscribed')],
  ),
];

const radioListener: SeedContact = {
  contact: 'radio-listener@example.com',
  story:
    'Heard of Millwarden on the radio, and bought two years later: the journey as people really make it.',
  touchpoints: [
    { type: 'page_visited', daysAgo: 730 },
    { ...search, daysAgo: 548 },
    { ...sheet, daysAgo: 547.9, channel: 'search' },
    { ...software, daysAgo: 547.8 },
    { ...pricing, daysAgo: 545 },
    { type: 'cart_updated', daysAgo: 544.9 },
    { type: 'form_submitted', daysAgo: 544.8 },
    { type: 'cart_abandoned', daysAgo: 544 },
    { ...opened, daysAgo: 500 },
    { type: 'ad_clicked', daysAgo: 22, channel: 'retargeting' },
    { ...caseStudy('brenn-and-falk-bakery-line'), daysAgo: 21.9 },
    { type: 'pricing_viewed', daysAgo: 21 },
    { type: 'purchased', daysAgo: 20 },
  ],
};

/** Contacts who have not bought yet, or only after a long time. */
export const contactsBefore: SeedContact[] = [
  ...newcomers,
  ...learners,
  ...evaluators,
  ...lapsed,
  radioListener,
];
