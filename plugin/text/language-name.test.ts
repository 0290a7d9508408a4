import { describe, expect, it } from 'vitest';

import { languageName } from './language-name';

describe('the name of a language', () => {
  it('is in the language of the sentence around it', () => {
    expect(languageName('fr', 'en')).toBe('French');
    expect(languageName('fr', 'de')).toBe('Französisch');
    expect(languageName('pt-BR', 'en')).toBe('Brazilian Portuguese');
  });

  it('stays the code where there is none', () => {
    expect(languageName('x', 'en')).toBe('x');
    expect(languageName('no such locale', 'en')).toBe('no such locale');
  });
});
