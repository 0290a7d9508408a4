import { parseArgs } from 'node:util';

import { FacetModels } from '../../plugin/suggestions/learning/facet-models';
import { printTable } from '../speed/table';
import { afterTags, type AfterTagsReport } from './after-tags';
import { readCorpus } from './corpus';
import { labelledOf, sizesOf } from './labelled';
import { labelsOf } from './labels';
import { reportOn } from './metrics';
import { predict } from './predict';
import { printReports } from './print';
import { measureSpeed } from './speed';

const TAGS = [50, 200, 800];

function run(folder: string, asJson: boolean): void {
  const { items, unreadable } = readCorpus(folder);
  const labelled = labelledOf(items);
  console.log(
    `${items.length} items, ${labelled.length} of them with a format; ${unreadable} unreadable lines.`,
  );
  if (labelled.length === 0) throw new Error(`No item in ${folder} has a format to hold against`);
  const labels = labelsOf(labelled.map(({ label }) => label));
  const untaught = new FacetModels();
  const zeroShot = reportOn(
    labelled.map(({ item, label }) => predict(item, label, untaught, labels)),
    sizesOf(labelled),
  );
  const taught: Record<string, AfterTagsReport> = {};
  for (const tags of TAGS) taught[tags] = afterTags(labelled, labels, tags);
  const speed = measureSpeed(labelled, labels);
  printReports(zeroShot, taught);
  printTable('Speed', [{ what: 'one entry', ...speed }]);
  if (asJson) console.log(JSON.stringify({ zeroShot, afterTags: taught, speed }));
}

try {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, json: { type: 'boolean' } },
  });
  if (values.data === undefined) {
    throw new Error('Usage: npm run bench:suggest -- --data <folder of *.jsonl> [--json]');
  }
  run(values.data, values.json === true);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
