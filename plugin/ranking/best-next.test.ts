import { describe, expect, it } from 'vitest';

import { did, giveTo, HOUR, read, TYPE } from '../../tests/support/best-next';

const ASKING = ['demo', 'consultation', 'public-pricing'];
const WARNINGS = [
  'Why boats rot in autumn',
  'What an idle boat costs',
  'Who forgets the life jackets',
];

describe('a customer is served as a customer', () => {
  it('an hour after buying: gets started, whatever they read right before', () => {
    const { intents, stages } = giveTo([
      ...WARNINGS.map((title, place) => read(title, (3 - place) * HOUR)),
      did('purchased', HOUR / 2),
    ]);
    expect(intents.slice(0, 2)).toEqual(['onboard', 'onboard']);
    expect(new Set(stages)).toEqual(new Set(['grow']));
  });

  it.each([61, 200])('who bought %d days ago and read one basic piece before or since', (days) => {
    for (const ago of [days + 20, 3]) {
      const { stages, intents } = giveTo([did('purchased', days), read(WARNINGS[0] ?? '', ago)]);
      expect(new Set(stages)).toEqual(new Set(['grow']));
      expect(intents).not.toContain('onboard');
    }
  });

  it('who reads basics on several days gets some of them, and stays a customer', () => {
    const { stages, state } = giveTo([
      did('purchased', 150),
      ...WARNINGS.slice(0, 2).map((title, place) => read(title, 5 - 2 * place)),
      read('How to pump a bilge', 1),
    ]);
    expect(state.stage).toBe('grow');
    expect(stages).toContain('grow');
    expect(stages).toContain('reach');
  });

  it('who looks at prices for a second site gets what is for expanding, and is no beginner', () => {
    const { intents, titles } = giveTo([
      did('purchased', 120),
      read('Reading the harbour report', 2),
      did('pricing_viewed', 1),
    ]);
    expect(intents[0]).toBe('expand');
    expect(titles).not.toContain('Your first seven days');
    expect(titles).not.toContain(WARNINGS[0]);
  });

  it('of whom the CRM says so', () => {
    const { stages } = giveTo([read(WARNINGS[0] ?? '', 20), did('stage_declared_grow', 10)]);
    expect(new Set(stages)).toEqual(new Set(['grow']));
    const again = giveTo([did('stage_declared_grow', 10), did('stage_declared_nurture', 2)]);
    expect(again.lifecycle.phase).toBeNull();
  });
});

describe('new is not loyal', () => {
  it('two orders an hour apart are one', () => {
    const { intents, lifecycle } = giveTo([did('purchased', 3), did('purchased', 3 - HOUR)]);
    expect(lifecycle.phase).toBe('new');
    expect(intents[0]).toBe('onboard');
    expect(intents).not.toContain('advocate');
  });

  it('a second order, months later, is for going on, with one favour at most', () => {
    const { intents } = giveTo([did('purchased', 90), did('purchased', 3)]);
    expect(intents[0]).toBe('expand');
    expect(intents).toContain('master');
    expect(intents).not.toContain('onboard');
    expect(intents.filter((intent) => intent === 'advocate').length).toBeLessThanOrEqual(1);
  });

  it('ends with what new customers are to complete, before its time', () => {
    const course = { entry: 'First steps at the pier' };
    const { lifecycle, intents } = giveTo([
      did('purchased', 20),
      did('course_completed', 2, course),
    ]);
    expect(lifecycle.phase).not.toBe('new');
    expect(intents).not.toContain('onboard');
  });

  it('lasts as long as the site says', () => {
    const bought = [did('purchased', 70)];
    expect(giveTo(bought).lifecycle.phase).toBe('settled');
  });

  it('helps whoever asked for support, and asks for nothing', () => {
    const loyal = giveTo([
      did('purchased', 300),
      did('renewed', 100),
      did('support_requested', 0.2),
    ]);
    expect(loyal.intents[0]).toBe('master');
    expect(loyal.intents).not.toContain('advocate');
    expect(loyal.titles).not.toContain('Your first seven days');
    const fresh = giveTo([did('purchased', 5), did('support_requested', 0.2)]);
    expect(fresh.intents[0]).toBe('onboard');
  });

  it.each(['review_left', 'referral_made', 'ask_shown', 'ask_answered'])(
    'pauses with favours after %s',
    (type) => {
      const served = [did('purchased', 300), did('renewed', 100), did('course_completed', 60)];
      expect(giveTo(served).intents).toContain('advocate');
      expect(giveTo([...served, did(type, 1)]).intents).not.toContain('advocate');
    },
  );
});

describe('nobody is pushed', () => {
  it('asks a newcomer, a reader and a silent lead for no commitment', () => {
    const reader = ['How Malmo filled its jetties', 'Us or a paper log'].map((title) =>
      read(title, 2),
    );
    const silent = [did('demo_requested', 200), did('pricing_viewed', 190)];
    const back = [
      did('demo_requested', 30),
      ...[9, 6, 3].map((ago) => read(WARNINGS[0] ?? '', ago)),
    ];
    for (const history of [[], reader, silent, back]) {
      const { formats } = giveTo(history, { limit: 50 });
      expect(formats.filter((format) => ASKING.includes(format))).toEqual([]);
    }
  });

  it('shows a demo to whoever has asked for one', () => {
    const { formats } = giveTo([did('pricing_viewed', 2), did('demo_requested', 1)]);
    expect(formats[0]).toBe('demo');
  });

  it('offers a step on after three how-tos in an hour', () => {
    const howTos = ['How to tie a bowline', 'How to read a tide table', 'How to scrape a hull'];
    const { stages } = giveTo(howTos.map((title, place) => read(title, (3 - place) * (HOUR / 4))));
    expect(stages[0]).toBe('nurture');
    expect(stages.filter((stage) => stage === 'nurture').length).toBeGreaterThan(2);
  });

  it('takes a mail and its link to prices for a deed, after a year of silence', () => {
    const prices = { entry: 'Prices for every harbour' };
    const { state } = giveTo([
      read(WARNINGS[0] ?? '', 400),
      did('email_opened', 0.02),
      did('link_clicked', 0.01, prices),
    ]);
    expect(state.stage).toBe('convert');
  });

  it('counts seeing the prices alike, however it was sent', () => {
    const entry = 'Prices for every harbour';
    const stages = (['pricing_viewed', 'page_visited', 'link_clicked'] as const).map(
      (type) => giveTo([did(type, 1, { entry })]).state.stages,
    );
    stages.push(giveTo([did('pricing_viewed', 1)]).state.stages);
    for (const other of stages) expect(other).toEqual(stages[0]);
  });

  it('does not take five hundred views in a minute for a person', () => {
    const entry = 'Prices for every harbour';
    const flood = Array.from({ length: 500 }, (_, view) =>
      did('page_visited', 0.1 - view * 1e-6, { entry }),
    );
    expect(giveTo(flood).state.stages).toEqual(giveTo([]).state.stages);
  });
});

describe('what the person says and does', () => {
  it.each([
    ['rota template', 'A template for a rota'],
    ['radios', 'Calendars and radios together'],
    ['mooring webinar', 'The webinar on mooring'],
  ])('searched for “%s” finds “%s”', (query, title) => {
    const { titles, list } = giveTo([did('search_performed', 0.1, { query })]);
    expect(titles.slice(0, 2)).toContain(title);
    expect(list[0]?.reasons.map(({ code }) => code)).toContain('search_match');
  });

  it('fades within days, and several searches add up', () => {
    const shareAfter = (...steps: Parameters<typeof giveTo>[0]) => {
      const { list, titles } = giveTo(steps, { limit: 50 });
      const found = list[titles.indexOf('A template for a rota')];
      return found?.reasons.find(({ code }) => code === 'search_match')?.contribution ?? 0;
    };
    const searched = (ago: number) => did('search_performed', ago, { query: 'rota template' });
    expect(shareAfter(searched(6))).toBeLessThan(shareAfter(searched(1)) / 2);
    expect(shareAfter(searched(1.1), searched(1))).toBeGreaterThan(shareAfter(searched(1)));
    expect(shareAfter(searched(30))).toBe(0);
  });

  it('is, for a price, not about recognizing a problem', () => {
    const { state } = giveTo([did('search_performed', 0.1, { query: 'prices' })]);
    expect([...state.intents.keys()][0]).toBe('compare');
  });

  it('does not bring a webinar again that was attended', () => {
    for (const type of ['webinar_attended', 'demo_attended', 'event_attended']) {
      const entry = 'The webinar on mooring';
      expect(giveTo([did(type, 1, { entry })], { limit: 50 }).titles).not.toContain(entry);
    }
  });

  it('resumes first what was begun, until it is completed', () => {
    const entry = 'First steps at the pier';
    const begun = [did('purchased', 100), did('course_started', 2, { entry }), read(entry, 1)];
    const { titles, list } = giveTo(begun);
    expect(titles[0]).toBe(entry);
    expect(list[0]?.reasons.some(({ evidence }) => evidence.precedence === 'resume')).toBe(true);
    const done = giveTo([...begun, did('course_completed', 0.5, { entry })], { limit: 50 });
    expect(done.titles).not.toContain(entry);
  });

  it('leads with what is about the same as the entry being read, within what fits', () => {
    const context = { contentType: TYPE, documentId: 'Calendars and radios together' };
    const { titles } = giveTo([], { context });
    expect(titles[0]).toBe('How Sandvik joined its radios');
    expect(titles).not.toContain('The radio demo');
    const customer = giveTo([did('purchased', 5)], { context });
    expect(new Set(customer.stages)).toEqual(new Set(['grow']));
  });
});

describe('what is asked for wins, and is said', () => {
  it('a slot', () => {
    const { stages, unfit } = giveTo([did('purchased', 100)], { stages: ['reach'] });
    expect(new Set(stages)).toEqual(new Set(['reach']));
    expect(unfit).toEqual({ rule: 'serve_customers', cause: 'slot' });
    expect(giveTo([], { formats: ['demo'] }).unfit).toEqual({ rule: 'push_nobody', cause: 'slot' });
  });

  it('an experiment that sorts by date', () => {
    const { unfit } = giveTo([did('purchased', 100)], { ranking: 'newest' });
    expect(unfit?.cause).toBe('experiment');
  });

  it('or nothing that fits is left', () => {
    const everything = giveTo([did('purchased', 100)], { limit: 50 }).titles;
    const { unfit, titles } = giveTo([did('purchased', 100)], { exclude: everything, limit: 50 });
    expect(titles.length).toBeGreaterThan(0);
    expect(unfit).toMatchObject({ cause: 'nothing_left' });
  });

  it('and else everything fits', () => {
    expect(giveTo([did('purchased', 100)]).unfit).toBeNull();
    expect(giveTo([]).unfit).toBeNull();
  });
});

describe('reasons', () => {
  it('are relative to the other candidates, and do not depend on the length of the list', () => {
    const history = [read('How to tie a bowline', 2), did('pricing_viewed', 1)];
    const long = giveTo(history, { limit: 20 }).list;
    for (const limit of [1, 3, 10]) {
      for (const ranked of giveTo(history, { limit }).list) {
        expect(long.find(({ item }) => item === ranked.item)).toEqual(ranked);
      }
    }
    const stageFit = long.map(({ reasons }) => reasons.find(({ code }) => code === 'stage_fit'));
    expect(stageFit.some((reason) => (reason?.contribution ?? 0) < 0)).toBe(true);
  });

  it('of a lone candidate are compared with nothing', () => {
    const { list } = giveTo([did('pricing_viewed', 1)], { formats: ['faq'] });
    expect(list).toHaveLength(1);
    expect(list[0]?.reasons.find(({ code }) => code === 'stage_fit')?.contribution).toBeLessThan(0);
  });

  it('have six decimals, add up to the score, and fold what is small', () => {
    for (const { score, reasons } of giveTo([read('How to tie a bowline', 2)]).list) {
      const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
      expect(sum).toBeCloseTo(score, 9);
      for (const { code, contribution } of reasons) {
        expect(Math.round(contribution * 1e6) / 1e6).toBe(contribution);
        if (code !== 'other') expect(Math.abs(contribution)).toBeGreaterThanOrEqual(0.01);
      }
    }
  });
});
