import { article, caseStudy, contact, course, demo, event } from './steps';
import type { SeedContact } from './types';

const software = article('what-maintenance-software-does-and-does-not');
const pricing = article('pricing', 'page_visited');
const purchased = event('purchased');
const renewed = event('renewed');
const firstWeek = article('your-first-week');
const inviting = article('inviting-your-team');
const foundations = course('millwarden-foundations', 'course_started');
const completed = (slug: string) => course(slug, 'course_completed');

const firstTime: SeedContact[] = [
  contact(
    'first-customer-joinery',
    'Bought last week.',
    [30, 5],
    [software, caseStudy('hallmoor-timber-two-technicians'), pricing, purchased, firstWeek],
  ),
  contact(
    'first-customer-bakery',
    'Bought, and invites the team.',
    [40, 3],
    [
      software,
      caseStudy('brenn-and-falk-bakery-line'),
      pricing,
      purchased,
      firstWeek,
      inviting,
      foundations,
    ],
  ),
  contact(
    'first-customer-foundry',
    'Moves in from paper.',
    [36, 6],
    [
      caseStudy('marlow-castings-from-paper'),
      pricing,
      purchased,
      firstWeek,
      course('moving-in-from-paper', 'course_started'),
    ],
  ),
  contact(
    'first-customer-clinic',
    'Bought yesterday.',
    [14, 1],
    [demo('eight-minute-tour'), pricing, event('cart_updated'), purchased],
  ),
  contact(
    'first-customer-mill',
    'Needs help in the first month.',
    [33, 2],
    [
      pricing,
      purchased,
      firstWeek,
      event('support_requested'),
      inviting,
      course('the-app-on-the-floor'),
    ],
  ),
  contact(
    'first-customer-optics',
    'Took the foundations course at once.',
    [38, 4],
    [software, pricing, purchased, foundations, completed('millwarden-foundations'), inviting],
  ),
];

const settled: SeedContact[] = [
  contact(
    'settled-customer-textiles',
    'Second year, wants to know more.',
    [420, 10],
    [
      purchased,
      firstWeek,
      completed('millwarden-foundations'),
      renewed,
      article('reading-the-cost-of-a-machine'),
      course('intervals-from-evidence', 'course_started'),
    ],
  ),
  contact(
    'settled-customer-storeroom',
    'Keeps the storeroom.',
    [500, 15],
    [
      purchased,
      inviting,
      completed('millwarden-foundations'),
      renewed,
      article('tips-for-the-storeroom'),
      completed('storeroom-mastery'),
    ],
  ),
  contact(
    'growing-customer-dairy',
    'Opens a second plant.',
    [460, 8],
    [
      purchased,
      firstWeek,
      renewed,
      caseStudy('eidervale-dairy-four-plants'),
      article('adding-a-second-plant'),
    ],
  ),
];

const yearsOf = (count: number) => Array.from({ length: count }, () => renewed);

const fans: SeedContact[] = [
  contact(
    'fan-packaging',
    'Eleven purchases, and tells everybody.',
    [1_400, 6],
    [
      purchased,
      completed('millwarden-foundations'),
      ...yearsOf(10),
      event('review_left'),
      article('refer-a-plant'),
    ],
  ),
  contact(
    'fan-springs',
    'Ten purchases, opened the doors to a guest.',
    [1_300, 9],
    [
      purchased,
      firstWeek,
      ...yearsOf(9),
      article('become-a-reference-plant'),
      course('guide-to-guest-visits'),
    ],
  ),
  contact(
    'fan-cooperative',
    'Twelve purchases over four plants.',
    [1_500, 4],
    [
      purchased,
      ...yearsOf(6),
      article('adding-a-second-plant'),
      ...yearsOf(5),
      completed('running-several-plants'),
      event('referral_made'),
    ],
  ),
  contact(
    'fan-timber',
    'Ten purchases; teaches others.',
    [1_250, 12],
    [
      purchased,
      completed('millwarden-foundations'),
      ...yearsOf(9),
      course('train-the-trainer', 'course_started'),
      article('how-to-write-a-review-that-helps'),
    ],
  ),
];

/** Contacts who have bought. */
export const contactsCustomers: SeedContact[] = [...firstTime, ...settled, ...fans];
