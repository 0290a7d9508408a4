import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../taxonomy/default-taxonomy';
import { NO_TAGS, type Tags, type Taxonomy } from '../taxonomy/taxonomy';
import { fieldMarkdown } from '../text/field-markdown';
import { bandOf } from './band';
import type { SuggestibleEntry } from './entry';
import { FacetModels } from './learning/facet-models';
import { suggest } from './suggest';

const entry = (
  title: string,
  text = '',
  rest: Partial<SuggestibleEntry> = {},
): SuggestibleEntry => ({
  title,
  text,
  slug: null,
  contentType: null,
  locale: 'en',
  ...rest,
});

const suggestFor = (
  given: SuggestibleEntry,
  taxonomy: Taxonomy = defaultTaxonomy,
  known: Tags = NO_TAGS,
) => suggest(given, new FacetModels(), taxonomy, known);

const formatOf = (given: SuggestibleEntry) => suggestFor(given).format?.term ?? null;

const turns = `**Ada:** Welcome back to the show. Today we talk about pumps.

**Ben:** Thanks for having me.

**Ada:** How did it start?

**Ben:** With a leak, as it always does.`;

describe('without any tags', () => {
  it.each([
    ['how-to-article', 'How to change a filter', '1. Close the valve.\n2. Open the lid.\n3. Pull.'],
    [
      'how-to-article',
      'Calibrating a sensor',
      'This tutorial shows you how.\n\n```\ncalibrate\n```',
    ],
    ['how-to-video', 'Video tutorial: change a filter', ''],
    ['podcast', 'Leaks and luck', turns],
    ['ebook', 'The maintenance ebook', 'Download your copy of this book.'],
    ['thought-leadership-article', 'The future of maintenance', 'We believe that in recent years…'],
    ['faq', 'Frequently asked questions', ''],
    [
      'faq',
      'Billing',
      '## Who pays?\n\nYou.\n\n## When?\n\nMonthly.\n\n## How?\n\nBy card.\n\n## Why?\n\nRent.',
    ],
    ['video', 'Vibration analysis', 'In this talk we look at bearings.\n\nSpeaker: Ada'],
    ['webinar', 'Webinar: planning shifts', 'Join us on Tuesday and register now.'],
    ['checklist', 'Before the audit', '- [ ] Logs\n- [ ] Keys\n- [ ] Coffee'],
    ['newsletter', 'Newsletter #12', "This week's newsletter is short."],
    ['infographic', 'Infographic: downtime by the numbers', ''],
    ['template', 'Shift plan template', 'Make a copy and fill in the gaps.'],
    ['whitepaper', 'Whitepaper: the cost of downtime', '## Executive summary\n\nIn this paper…'],
    ['social-proof', 'Trusted by 200 plants', 'Rated 4.8 out of 5.'],
    ['testimonial', 'A testimonial from Ostrel', '“I would recommend it.”'],
    [
      'case-study',
      'Brenn & Falk',
      '## The challenge\n\nStops.\n\n## The solution\n\nPlans.\n\n## The results\n\nFewer.',
    ],
    ['demo', 'Live demo: scheduling', 'See it in action.'],
    ['public-pricing', 'Pricing', 'Pro: $20 per month. Team: $40 per month. Free: $0.'],
    ['consultation', 'Book a free consultation', 'Talk to our experts, no obligation.'],
    ['membership-community', 'The technicians’ forum', 'Join the community of 900 members.'],
    [
      'online-course',
      'Course: bearings',
      'By the end of this lesson you will be able to hear one fail.',
    ],
    ['enhanced-access', 'Early access programme', 'Be the first to get early access.'],
    ['affiliate-program', 'Our partner program', 'Earn a commission on each sale.'],
    ['ambassador-program', 'Become an ambassador', ''],
  ])('a %s is known as such: %s', (format, title, text) => {
    expect(formatOf(entry(title, text))).toBe(format);
  });

  it.each([
    ['fr', 'Étude de cas : Brenn et Falk', 'case-study'],
    ['fr', 'Comment régler un capteur, pas à pas', 'how-to-article'],
    ['fr', 'Foire aux questions', 'faq'],
    ['fr', 'Liste de contrôle avant audit', 'checklist'],
    ['de', 'Fallstudie: Brenn & Falk', 'case-study'],
    ['de', 'Schritt-für-Schritt-Anleitung: Filter wechseln', 'how-to-article'],
    ['de', 'Häufig gestellte Fragen', 'faq'],
    ['de', 'Preise und Pakete', 'public-pricing'],
    ['es', 'Caso de éxito: Brenn y Falk', 'case-study'],
    ['es', 'Preguntas frecuentes', 'faq'],
    ['es', 'Plantilla de plan de turnos', 'template'],
    ['es', 'Curso de mantenimiento', 'online-course'],
    ['pt', 'Estudo de caso: Brenn e Falk', 'case-study'],
    ['pt', 'Perguntas frequentes', 'faq'],
    ['pt', 'Boletim semanal', 'newsletter'],
  ])('titles speak in %s: %s', (locale, title, format) => {
    expect(formatOf(entry(title, '', { locale }))).toBe(format);
  });

  it('the text counts where its language is not that of its locale', () => {
    const text =
      'Dieser Vortrag zeigt, wie man es nicht macht. Referent: Ben. Es ist und bleibt ein Rätsel.';
    expect(formatOf(entry('Lager', text, { locale: 'en' }))).toBe('video');
  });

  it('nothing is suggested where nothing tells', () => {
    const unknown = entry('よくある質問', '', { locale: 'ja' });
    for (const given of [entry(''), entry('Brenn'), entry('', '', { locale: null }), unknown]) {
      expect(suggestFor(given)).toEqual({ stages: [], intents: [], format: null, topics: [] });
    }
  });

  it('the slug and the name of the content type tell where the title does not', () => {
    expect(formatOf(entry('Brenn & Falk', '', { slug: 'brenn-case-study' }))).toBe('case-study');
    const contentType = { uid: 'api::lesson.lesson', displayName: 'Lesson' };
    expect(formatOf(entry('Bearings', '', { contentType }))).toBe('online-course');
  });

  it.each([
    ['Case study', 'case-study'],
    ['Blog posts', 'thought-leadership-article'],
    ['Video course', 'online-course'],
    ['FAQ item', 'faq'],
    ['Étude de cas', 'case-study'],
    ['Veranstaltung', 'webinar'],
    ['Receta', 'how-to-article'],
  ])('a content type that is called “%s” holds mostly one format: %s', (displayName, format) => {
    const contentType = { uid: 'api::thing.thing', displayName };
    expect(formatOf(entry('Bearings', '', { contentType }))).toBe(format);
  });

  it('fields that hold something tell what an entry is made for', () => {
    const found = suggestFor(entry('Bearings', '', { fields: ['title', 'block.video-url'] }));
    expect(found.format).toMatchObject({
      term: 'video',
      evidence: [{ code: 'fields', words: ['block.video-url'] }],
    });
  });

  it('a title that only mentions another format is no entry of it', () => {
    for (const title of ['How our webinar team works', 'The podcast that changed our plant']) {
      const confidence = suggestFor(entry(title)).format?.confidence ?? 0;
      expect(bandOf(confidence), title).not.toBe('sure');
    }
  });

  it('one hint alone is never sure', () => {
    const hints = [
      entry('Live demo: scheduling'),
      entry('Leaks and luck', turns.replace('Welcome back to the show. ', '')),
      entry('Brenn', '', { fields: ['price'] }),
      entry('Brenn', '', { slug: 'brenn-case-study' }),
    ];
    for (const hint of hints) {
      const { format } = suggestFor(hint);
      expect(bandOf(format?.confidence ?? 0), hint.title).not.toBe('sure');
    }
  });

  it('what is suggested comes with its cause, and with the intent and stage that follow', () => {
    const { format, intents, stages } = suggestFor(entry('Case study: Brenn & Falk'));
    expect(format).toMatchObject({ term: 'case-study', evidence: [{ code: 'title' }] });
    expect(intents[0]).toMatchObject({ term: 'validate' });
    expect(intents[0]?.evidence).toContainEqual({ code: 'format', words: ['case-study'] });
    expect(stages[0]).toMatchObject({ term: 'convert' });
  });

  it('a format that an editor has set settles the stage and intent that follow from it', () => {
    const given = entry('Brenn & Falk');
    expect(suggestFor(given).stages).toEqual([]);
    const known = { ...NO_TAGS, format: 'demo' };
    const { stages, intents } = suggestFor(given, defaultTaxonomy, known);
    expect(stages[0]?.term).toBe('convert');
    expect(intents[0]?.term).toBe('try');
  });

  it('a topic is suggested where its label stands in the title', () => {
    const topics = [
      { key: 'spare-parts', label: 'Spare parts' },
      { key: 'safety', label: 'Safety' },
    ];
    const found = suggestFor(entry('Ordering spare parts'), { ...defaultTaxonomy, topics });
    expect(found.topics.map(({ term }) => term)).toEqual(['spare-parts']);
  });

  it('only terms of the site’s taxonomy are suggested, its own formats by their label', () => {
    const formats = [{ key: 'data-sheet', label: 'Data sheet', stages: [], repeatable: false }];
    const taxonomy = { ...defaultTaxonomy, formats };
    expect(suggestFor(entry('Webinar: shifts'), taxonomy).format).toBeNull();
    expect(suggestFor(entry('Data sheet P-40'), taxonomy).format?.term).toBe('data-sheet');
  });
});

describe('whatever a field holds', () => {
  const html = `<h1>Help</h1><ol><li>Open &amp; close</li><li>Wait</li><li>Repeat</li></ol>
    <script>alert('webinar')</script>`;

  it('HTML is read as the page that it is', () => {
    const { format } = suggestFor(entry('Valves', fieldMarkdown(html)));
    expect(format?.term).toBe('how-to-article');
    expect(format?.evidence).toContainEqual({ code: 'numbered_steps', words: [] });
  });

  it('Strapi’s blocks are read with their headings and lists', () => {
    const heading = (text: string) => ({
      type: 'heading',
      level: 2,
      children: [{ type: 'text', text }],
    });
    const questions = ['Who?', 'When?', 'Where?', 'Why?'].map(heading);
    const { format } = suggestFor(entry('Shifts', fieldMarkdown(questions)));
    expect(format?.evidence).toContainEqual({ code: 'headings_are_questions', words: [] });
  });

  it('a body of 100 KB of anything takes half a second of the processor at most', () => {
    const bodies = [
      '<'.repeat(100_000),
      '<a '.repeat(33_000),
      '**'.repeat(50_000),
      '\n'.repeat(100_000),
    ];
    bodies.push('word '.repeat(20_000), '- [ ] a\n'.repeat(12_500), 'A: b\n'.repeat(20_000));
    for (const body of bodies) {
      const before = process.cpuUsage();
      suggestFor(entry('Checklist', fieldMarkdown(body)));
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000, body.slice(0, 10)).toBeLessThan(500);
    }
  });

  it('right-to-left and mixed languages are read alike', () => {
    const text = 'هذا الدليل يشرح كيف تبدأ. ' + 'See the webinar. '.repeat(2) + '\u202Bשאלות\u202C';
    expect(formatOf(entry('دليل: Tutorial', text, { locale: 'ar' }))).toBe('how-to-article');
  });
});
