import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import { lookAt } from '../look';

const cuesOf = (title: string, text: string) =>
  lookAt({ title, text, slug: null, contentType: null, locale: 'en' }, defaultTaxonomy).cues.map(
    ({ kind, format }) => `${kind}: ${format}`,
  );

describe('how an entry is made', () => {
  it('one question with its answer is an FAQ; a long page under a question is none', () => {
    expect(cuesOf('Can I change the plan later?', 'Yes, at any time.')).toContain(
      'one-question: faq',
    );
    const page = '## First\n\nText.\n\n## Second\n\nText.';
    expect(cuesOf('What is a harbour?', page)).not.toContain('one-question: faq');
  });

  it('bold words and short lines divide a text as headings do', () => {
    const story = '**Background:** A mill.\n\n**Goals:** Less dust.\n\n**Results:** Half.';
    expect(cuesOf('Ostrel Mills', story)).toContain('sections: case-study');
    const bare = 'Challenge\n\nToo much dust in the mill.\n\nSolution\n\nA new fan was built in.';
    expect(cuesOf('Ostrel Mills', bare)).toContain('sections: case-study');
  });

  it('labels that do not answer each other are no conversation', () => {
    const notes =
      '**Note:** One.\n\n**Note:** Two.\n\n**Note:** Three.\n\n**Tip:** Four.\n\n**Tip:** Five.';
    expect(cuesOf('Valves', notes)).not.toContain('turns: podcast');
  });

  it('gaps to be filled in make a template', () => {
    const letter =
      'Dear [Name of the company],\n\nI ask you to stop calling [My number] from [Date] on.';
    expect(cuesOf('Ask them to stop calling', letter)).toContain('blanks: template');
  });

  it('a film with a few words beside it is a video', () => {
    expect(cuesOf('Pouring', 'Watch: https://youtu.be/abc123')).toContain('embedded-video: video');
  });

  it('a few sentences of somebody about themselves are a testimonial', () => {
    const text =
      'We use it in our bakery every morning. Our ovens start on time, and we sleep longer.';
    expect(cuesOf('Brenn Bakery', text)).toContain('short-praise: testimonial');
  });

  it('an issue has a number, unless its title says what it is', () => {
    expect(cuesOf('Harbour Notes 112', 'Hello.')).toContain('numbered: newsletter');
    expect(cuesOf('Harbour Notes #112 podcast', 'Hello.')).not.toContain('numbered: newsletter');
  });

  it('what opens with a day is about an event', () => {
    expect(cuesOf('Mill open day', 'Lyon, 7 - 9 March. Everybody is welcome.')).toContain(
      'when-and-where: webinar',
    );
  });
});
