import type { ExperimentOverview } from '../../../plugin/contracts/experiments';
import type { CsvRow } from '../components/csv';
import { useTranslate } from '../translations/use-translate';
import { useStrategyNames } from './use-strategy-names';

/** The list of experiments as a file. */
export function useExperimentsCsv(experiments: ExperimentOverview[]): () => CsvRow[] {
  const translate = useTranslate();
  const { strategy } = useStrategyNames();
  const columns = ['name', 'status', 'control', 'treatment', 'until', 'so-far'] as const;
  return () => [
    columns.map((column) => translate(`experiments.${column}`)),
    ...experiments.map(({ name, state, control, treatment, endsAt, stoppedAt, people }) => [
      name,
      translate(`experiments.is.${state}`),
      strategy(control),
      strategy(treatment),
      (stoppedAt ?? endsAt).slice(0, 10),
      people,
    ]),
  ];
}
