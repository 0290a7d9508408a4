import { describe, expect, it } from 'vitest';

import { readEntry } from '../reading';
import { typeCues } from './type-cues';

const formatsOf = (displayName: string, uid = 'api::thing.thing') =>
  typeCues(
    readEntry({ title: '', text: '', slug: null, contentType: { uid, displayName }, locale: null }),
  ).map(({ format }) => format);

describe('the name of a content type', () => {
  it.each([
    ['success-story', 'case-study'],
    ['SuccessStories', 'case-study'],
    ['customer_stories', 'case-study'],
    ['Kundenbericht', 'case-study'],
    ['Kundengeschichten', 'case-study'],
    ['Klantverhaal', 'case-study'],
    ['Historia de cliente', 'case-study'],
    ['tutoriel', 'how-to-article'],
    ['Guide pratique', 'how-to-article'],
    ['how-to-video', 'how-to-video'],
    ['Video course', 'online-course'],
    ['Lektion', 'online-course'],
    ['Leçon', 'online-course'],
    ['Lekcja', 'online-course'],
    ['Nieuwsbrief', 'newsletter'],
    ['infolettre', 'newsletter'],
    ['Evento', 'webinar'],
    ['Modèle de lettre', 'template'],
    ['導入事例', 'case-study'],
    ['Отзывы', 'testimonial'],
  ])('%s holds %s, however it is written and in whatever language', (name, format) => {
    expect(formatsOf(name)).toEqual([format]);
  });

  it('is a compound: its last noun tells', () => {
    expect(formatsOf('Produktanleitungen')).toEqual(['how-to-article']);
    expect(formatsOf('Firmenveranstaltung')).toEqual(['webinar']);
  });

  it('gives way to its uid where it says nothing', () => {
    expect(formatsOf('Knowledge hub 2', 'api::tutorial.tutorial')).toEqual(['how-to-article']);
  });

  it('says nothing where it means no format', () => {
    for (const name of ['Page', 'Author', 'Category', 'Product', 'Team member']) {
      expect(formatsOf(name), name).toEqual([]);
    }
  });
});
