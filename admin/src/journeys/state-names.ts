import {
  SILENT_STATE,
  UNKNOWN_STATE,
  type JourneysReport,
} from '../../../plugin/contracts/journeys';
import type { Translate } from '../translations/use-translate';

/** What a state is called: a stage by its label, silence and the unknown in the language of the panel. */
export function stateNames(
  { states }: JourneysReport,
  translate: Translate,
): (key: string) => string {
  const labels = new Map(states.map(({ key, label }) => [key, label]));
  return (key) => {
    if (key === SILENT_STATE) return translate('journeys.state.silent');
    if (key === UNKNOWN_STATE) return translate('journeys.state.unknown');
    return labels.get(key) ?? key;
  };
}
