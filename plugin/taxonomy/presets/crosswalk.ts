import type { TaxonomyDocument } from '../document/taxonomy-document';
import type { Preset, PresetStage } from './preset';
import { PRESETS } from './presets';

/** Of each offered stage, the stage of the preset that takes its place; null: it stays. */
export type Crosswalk = Record<string, string | null>;

const meanings = new Map(PRESETS.flatMap(({ stages }) => stages.map(({ key, of }) => [key, of])));

/** The stages of a preset that a stage is spread over; none when the preset has no word for it. */
export const partsOf = (stage: string, { stages }: Preset): PresetStage[] => {
  const same = stages.filter(({ key }) => key === stage);
  return same.length > 0 ? same : stages.filter(({ of }) => of === meanings.get(stage));
};

/** What a preset makes of the present stages unless somebody decides otherwise. */
export const proposedCrosswalk = ({ stages }: TaxonomyDocument, preset: Preset): Crosswalk =>
  Object.fromEntries(
    stages
      .filter(({ retired }) => !retired)
      .map(({ key }) => {
        const parts = partsOf(key, preset);
        // Of the parts of a stage, the one where most of what is said of it is at home.
        const main = parts.find(({ intents }) => intents === undefined) ?? parts[0];
        return [key, main?.key ?? null];
      }),
  );
