/** Keys of stages by the internal name of HubSpot's lifecycle stage; null for one that is ignored. */
export type StageCrosswalk = Readonly<Record<string, string | null>>;

/** HubSpot's default stages; a site with others configures them. */
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
