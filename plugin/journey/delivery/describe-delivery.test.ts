import { describe, expect, it } from 'vitest';

import { describeDelivery } from './describe-delivery';
import type { DeliveryPlan } from './plan-delivery';

const plan: DeliveryPlan = {
  channel: 'email',
  answers: 8,
  notBefore: Date.UTC(2026, 4, 19, 9),
  timing: 'own_rhythm',
  confidence: 0.4,
};

describe('the basis of a delivery', () => {
  it.each([
    [
      plan,
      'This contact answered 8 times through “email”. This contact is often active on Tuesdays around 09:00 UTC.',
    ],
    [
      { ...plan, answers: 1, timing: 'soon' as const },
      'This contact answered once through “email”. This contact was active lately, so soon is best.',
    ],
    [
      { ...plan, answers: 0, timing: 'usual_rhythm' as const },
      'Other contacts answer through “email”. Contacts are often active on Tuesdays around 09:00 UTC.',
    ],
    [
      { ...plan, timing: 'any_time' as const },
      'This contact answered 8 times through “email”. No hour stands out, so any time will do.',
    ],
  ])('is said in English (%#)', (told, sentence) => {
    expect(describeDelivery(told, 'en')).toBe(sentence);
    expect(describeDelivery(told, 'nl-BE')).toBe(sentence);
  });

  it('is a visit where nothing can be sent', () => {
    const visit = { ...plan, channel: 'site', answers: 0, timing: 'any_time' as const };
    expect(describeDelivery(visit, 'en')).toBe('On the site, at this contact’s next visit.');
    expect(describeDelivery({ ...visit, timing: 'own_rhythm' }, 'en')).toContain('on Tuesdays');
    const said = ['en', 'fr', 'de', 'es', 'pt'].map((locale) => describeDelivery(visit, locale));
    expect(new Set(said).size).toBe(5);
  });

  it.each([
    [
      'fr-CA',
      'Ce contact a réagi 8 fois par le canal « email ». Ce contact est souvent actif le mardi vers 9 h UTC.',
    ],
    [
      'de-AT',
      'Dieser Kontakt hat 8-mal über „email“ reagiert. Dieser Kontakt ist oft dienstags gegen 9 Uhr UTC aktiv.',
    ],
    [
      'es',
      'Este contacto respondió 8 veces por «email». Este contacto suele estar activo los martes hacia las 9:00 UTC.',
    ],
    [
      'pt-BR',
      'Este contato respondeu 8 vezes por “email”. Este contato costuma estar ativo às terças-feiras por volta das 9h UTC.',
    ],
  ])('is said in the language of %s', (locale, sentence) => {
    expect(describeDelivery(plan, locale)).toBe(sentence);
  });
});
