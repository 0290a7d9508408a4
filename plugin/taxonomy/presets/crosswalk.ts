import type { TaxonomyDocument } from '../document/taxonomy-document';
import type { Preset, PresetStage } from './preset';
import { PRESETS } from './presets';

/** The preset's stage that replaces each offered stage; null: it stays. */
export type Crosswalk = Record<string, string | null>;

const meanings = new Map(PRESETS.flatMap(({ stages }) => stages.map(({ key, of }) => [key, of])));

/** The stages of a preset that together replace a stage; none when there is no equivalent. */
export const partsOf = (stage: string, { stages }: Preset): PresetStage[] => {
  const same = stages.filter(({ key }) => key === stage);
  return same.length > 0 ? same : stages.filter(({ of }) => of === meanings.get(stage));
};

/** The default crosswalk from the present stages to a preset. */
export const proposedCrosswalk = ({ stages }: TaxonomyDocument, preset: Preset): Crosswalk =>
  Object.fromEntries(
    stages
      .filter(({ retired }) => !retired)
      .map(({ key }) => {
        const parts = partsOf(key, preset);
        // Of several parts, the one without named intents is the main one.
        const main = parts.find(({ intents }) => intents === undefined) ?? parts[0];
        return [key, main?.key ?? null];
      }),
  );
