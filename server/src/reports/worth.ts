import type { PerformanceReport } from '../../../plugin/contracts/performance';
import type { Estimate } from '../../../plugin/experiments/proportion';
import type { ExperimentsService } from '../experiments';

/** The difference the other way round. */
const turned = ({ value, low, high }: Estimate): Estimate => ({
  value: -value,
  low: -high,
  high: -low,
});

/** What recommending is worth, from the latest experiment that has an arm without recommendations. */
export async function readWorth(
  experiments: Pick<ExperimentsService, 'all' | 'report'>,
): Promise<PerformanceReport['incremental']> {
  for (const { id, name, state, control, treatment, endsAt, outcomes } of await experiments.all()) {
    const without = [control, treatment].filter(({ ranking }) => ranking === 'none');
    if (state !== 'over' || without.length !== 1) continue;
    const { result, people } = await experiments.report(id);
    const isTold = result && !['split_broken', 'not_enough'].includes(result.verdict);
    if (!isTold || result.difference === null) continue;
    const difference = control.ranking === 'none' ? result.difference : turned(result.difference);
    return { experiment: { id, name, endedAt: endsAt }, outcomes, people, difference };
  }
  return null;
}
