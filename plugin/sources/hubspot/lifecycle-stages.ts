/** HubSpot's lifecycle stage, by its internal name → key of a stage, or null for one that says nothing. */
export type StageCrosswalk = Readonly<Record<string, string | null>>;

/** HubSpot's own stages; a site that has others maps them in its configuration. */
export const defaultLifecycleStages: StageCrosswalk = {
  subscriber: 'nurture',
  lead: 'nurture',
  marketingqualifiedlead: 'convert',
  salesqualifiedlead: 'convert',
  opportunity: 'convert',
  customer: 'grow',
  evangelist: 'grow',
  other: null,
};
