/** A stage of another vocabulary. */
export interface PresetStage {
  key: string;
  label: string;
  /** Key of the default stage that it corresponds to, or is a part of. */
  of: string;
  /** Keys of default intents at home here, if the vocabulary splits a stage; absent: the remaining ones. */
  intents?: string[];
}

/** Another vocabulary of stages. Stages without an equivalent stay as they are. */
export interface Preset {
  key: 'lifecycle' | 'funnel' | 'aida' | 'inbound' | 'hubspot';
  /** In the order in which a contact passes through them. */
  stages: PresetStage[];
}
