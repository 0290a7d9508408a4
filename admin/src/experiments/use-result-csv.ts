import type { ExperimentReport } from '../../../plugin/contracts/experiments';
import type { CsvRow } from '../components/csv';
import { useTranslate } from '../translations/use-translate';
import { COMPARED_ARMS } from './result-look';

type Result = NonNullable<ExperimentReport['result']>;

/** A result as a file: the arms, their difference, and the chance of the split. */
export function useResultCsv(): (result: Result) => CsvRow[] {
  const translate = useTranslate();
  return ({ counts, difference, split, ...result }) => [
    [
      translate('experiments.arm'),
      translate('experiments.asked'),
      translate('experiments.succeeded'),
      translate('experiments.share'),
      translate('experiments.low'),
      translate('experiments.high'),
    ],
    ...COMPARED_ARMS.map((arm) => [
      translate(`experiments.${arm}`),
      counts[arm].contacts,
      counts[arm].converted,
      result[arm]?.value ?? null,
      result[arm]?.low ?? null,
      result[arm]?.high ?? null,
    ]),
    [
      translate('experiments.difference.column'),
      null,
      null,
      difference?.value ?? null,
      difference?.low ?? null,
      difference?.high ?? null,
    ],
    [translate('experiments.split.chance'), null, null, split.chance, null, null],
  ];
}
