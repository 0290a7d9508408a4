import { blankTerm } from '../document/blank-terms';
import { defaultDocument } from '../document/default-document';
import type {
  FormatTerm,
  IntentTerm,
  StageTerm,
  TaxonomyDocument,
  TypeTerm,
} from '../document/taxonomy-document';
import { partsOf, type Crosswalk } from './crosswalk';
import type { Preset, PresetStage } from './preset';

function stageOf({ key, label, of }: PresetStage, { stages }: TaxonomyDocument): StageTerm {
  const meant = defaultDocument.stages.find((stage) => stage.key === of);
  const { goal = '', channels = [] } = meant ?? {};
  const known = stages.find((stage) => stage.key === key);
  const stage = known ?? { ...(blankTerm('stages', key, label) as StageTerm), goal, channels };
  return { ...stage, label, retired: false, replacedBy: null };
}

/** The preset's stages replace the present ones in their place; stages that stay keep theirs before and after. */
function stagesOf(present: TaxonomyDocument, preset: Preset, crosswalk: Crosswalk): StageTerm[] {
  const target = (key: string): string | null => crosswalk[key] ?? null;
  const taken = new Set(preset.stages.map(({ key }) => key));
  const others = present.stages.filter(({ key }) => !taken.has(key));
  const first = present.stages.findIndex(({ key, retired }) => !retired && target(key) !== null);
  const isBefore = ({ key }: StageTerm) => present.stages.findIndex((s) => s.key === key) < first;
  const settled = others.map((stage) =>
    stage.retired || target(stage.key) === null
      ? stage
      : { ...stage, retired: true, replacedBy: target(stage.key) },
  );
  return [
    ...settled.filter(isBefore),
    ...preset.stages.map((stage) => stageOf(stage, present)),
    ...settled.filter((stage) => !isBefore(stage)),
  ];
}

/**
 * Converts a taxonomy to a preset: the preset's stages replace those in the crosswalk, and intents, formats and
 * touchpoint types move with them. When a stage is split, an intent moves to the part that the preset names, a format
 * serves all parts, and a touchpoint type follows its intent.
 */
export function applyPreset(
  present: TaxonomyDocument,
  preset: Preset,
  crosswalk: Crosswalk,
): TaxonomyDocument {
  const partsFor = (stage: string): PresetStage[] => {
    const chosen = crosswalk[stage] ?? null;
    if (chosen === null) return [];
    const parts = partsOf(stage, preset);
    return parts.some(({ key }) => key === chosen)
      ? parts
      : preset.stages.filter(({ key }) => key === chosen);
  };
  const homeOf = (stage: string, intent: string | null): string =>
    partsFor(stage).find(({ intents }) => intent !== null && intents?.includes(intent))?.key ??
    crosswalk[stage] ??
    stage;
  const moveIntent = (intent: IntentTerm): IntentTerm => ({
    ...intent,
    stage: homeOf(intent.stage, intent.key),
  });
  const moveFormat = (format: FormatTerm): FormatTerm => ({
    ...format,
    stages: [
      ...new Set(
        format.stages.flatMap((stage) => {
          const parts = partsFor(stage).map(({ key }) => key);
          return parts.length > 0 ? parts : [stage];
        }),
      ),
    ],
  });
  const moveType = (type: TypeTerm): TypeTerm => ({
    ...type,
    stage: type.stage === null ? null : homeOf(type.stage, type.intent),
  });
  return {
    ...present,
    stages: stagesOf(present, preset, crosswalk),
    intents: present.intents.map(moveIntent),
    formats: present.formats.map(moveFormat),
    touchpointTypes: present.touchpointTypes.map(moveType),
  };
}
