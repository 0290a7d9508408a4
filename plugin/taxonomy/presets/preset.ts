/** A stage of another vocabulary. */
export interface PresetStage {
  key: string;
  label: string;
  /** Key of the stage of the default taxonomy that it is, or is a part of. */
  of: string;
  /** Keys of default intents that are at home here, where the vocabulary splits a stage; absent: whatever is left. */
  intents?: string[];
}

/** A vocabulary that people arrive with. What it has no word for stays as it is. */
export interface Preset {
  key: 'lifecycle' | 'funnel' | 'aida' | 'inbound' | 'hubspot';
  /** In the order in which a contact passes through them. */
  stages: PresetStage[];
}
