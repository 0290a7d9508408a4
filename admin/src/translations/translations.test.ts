import { expect, it } from 'vitest';

import en from './en';
import fr from './fr';
import { loadTranslations } from './load-translations';

it('says everything in every language', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
});

it('serves strings under the name of the plugin, and none in a language that it does not speak', async () => {
  const [french, klingon] = await loadTranslations(['fr', 'tlh']);
  expect(french?.data['lifecycle-map.plugin.name']).toBe(fr['plugin.name']);
  expect(klingon).toEqual({ locale: 'tlh', data: {} });
});
