import {
  SILENT_STATE,
  UNKNOWN_STATE,
  type JourneysReport,
  type JourneyState,
} from '../../../plugin/contracts/journeys';

/** The stages of a report, in the order of the cycle. */
export const stagesOf = ({ states }: Pick<JourneysReport, 'states'>): JourneyState[] =>
  states.filter(({ key }) => key !== SILENT_STATE && key !== UNKNOWN_STATE);
