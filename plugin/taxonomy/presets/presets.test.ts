import { describe, expect, it } from 'vitest';

import { defaultDocument } from '../document/default-document';
import { documentOf } from '../document/document-of';
import { findProblems } from '../document/find-problems';
import { mergePlan } from '../document/merge-plan';
import { normalizeDocument } from '../document/normalize-document';
import { storedTermsOf } from '../document/stored-terms-of';
import type { TaxonomyDocument } from '../document/taxonomy-document';
import { applyPreset } from './apply-preset';
import { proposedCrosswalk } from './crosswalk';
import { PRESETS } from './presets';

const preset = (name: string) => {
  const found = PRESETS.find(({ key }) => key === name);
  if (!found) throw new Error(`no preset ${name}`);
  return found;
};
const applied = (name: string, present = defaultDocument): TaxonomyDocument =>
  normalizeDocument(applyPreset(present, preset(name), proposedCrosswalk(present, preset(name))));
const stagesOf = ({ stages }: TaxonomyDocument) =>
  stages.filter(({ retired }) => !retired).map(({ key }) => key);
const homeOf = (document: TaxonomyDocument, key: string) =>
  document.intents.find((intent) => intent.key === key)?.stage;

describe.each(PRESETS.map(({ key }) => [key] as const))('the preset %s', (name) => {
  it('makes a taxonomy that can be used and stored, from the defaults and from every other preset', () => {
    for (const present of [defaultDocument, ...PRESETS.map(({ key }) => applied(key))]) {
      const document = applied(name, present);
      expect(findProblems(document)).toEqual([]);
      expect(documentOf(storedTermsOf(document))).toEqual(document);
    }
  });

  it('leads back to the lifecycle', () => {
    const back = applied('lifecycle', applied(name));
    expect(stagesOf(back)).toEqual(stagesOf(defaultDocument));
    expect(back.intents.map(({ stage }) => stage)).toEqual(
      defaultDocument.intents.map(({ stage }) => stage),
    );
  });
});

it('keeps what the funnel has no word for, and moves tags with their stage', () => {
  const funnel = applied('funnel');
  expect(stagesOf(funnel)).toEqual(['tofu', 'mofu', 'bofu', 'grow']);
  expect(mergePlan(defaultDocument, funnel)).toEqual([
    { collection: 'stages', key: 'reach', movesTo: 'tofu' },
    { collection: 'stages', key: 'nurture', movesTo: 'mofu' },
    { collection: 'stages', key: 'convert', movesTo: 'bofu' },
  ]);
});

it('splits a stage between intents: who compares desires, who buys acts', () => {
  const aida = applied('aida');
  expect([homeOf(aida, 'compare'), homeOf(aida, 'buy')]).toEqual(['desire', 'action']);
  expect(aida.formats.find(({ key }) => key === 'demo')?.stages).toEqual(['desire', 'action']);
  const typeStage = (key: string) => aida.touchpointTypes.find((t) => t.key === key)?.stage;
  expect([typeStage('pricing_viewed'), typeStage('cart_updated')]).toEqual(['desire', 'action']);
});

it('puts the stages of HubSpot after the one before contacts are known there', () => {
  const hubspot = applied('hubspot');
  expect(stagesOf(hubspot)[0]).toBe('reach');
  expect(stagesOf(hubspot).at(-1)).toBe('evangelist');
  expect(homeOf(hubspot, 'advocate')).toBe('evangelist');
  expect(homeOf(hubspot, 'onboard')).toBe('customer');
});

it('follows the crosswalk that somebody chose', () => {
  const chosen = applyPreset(defaultDocument, preset('funnel'), {
    reach: 'tofu',
    nurture: 'tofu',
    convert: null,
    grow: 'bofu',
  });
  expect(stagesOf(chosen)).toEqual(['tofu', 'mofu', 'bofu', 'convert']);
  expect(homeOf(chosen, 'follow')).toBe('tofu');
  expect(homeOf(chosen, 'onboard')).toBe('bofu');
});
