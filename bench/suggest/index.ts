import { parseArgs } from 'node:util';

import type { Cue } from '../../plugin/suggestions/cues/cue';
import { EARNED, type Earned } from '../../plugin/suggestions/knowledge/earned';
import { printTable } from '../speed/table';
import { afterTags } from './after-tags';
import { chooseEarned } from './choose';
import { readCorpus } from './corpus';
import { bySource, labelledOf, sizesOf, type Labelled } from './labelled';
import { labelsOf, type Labels } from './labels';
import { Entries, remembering } from './lookers';
import { reportOn, type Report } from './metrics';
import type { Naming, Prediction } from './predict';
import { printEarned, printReports } from './print';
import { zeroShot, type Setting } from './protocol';
import { measureSpeed } from './speed';

const TAGS = [10, 20, 50, 200, 800];

export interface Reports {
  zeroShot: Report;
  zeroShotNamed: Report;
  afterTags: Record<string, Report>;
  afterTagsNamed: Record<string, Report>;
}

interface Data {
  labelled: Labelled[];
  labels: Labels;
  entries: Entries;
  cuesOf: (one: Labelled) => Cue[];
}

/** @param earnedOn the numbers by which the entries of a source are looked at */
function reportsOf(
  { labelled, labels, entries }: Data,
  earnedOn: (source: string) => Earned,
): Reports {
  const looks = new Map(
    [...bySource(labelled).keys()].map((source) => [source, remembering(earnedOn(source))]),
  );
  const lookOn = (source: string) => looks.get(source) ?? remembering(EARNED);
  const setting = (naming: Naming): Setting => ({ labels, entries, naming, lookOn });
  const sizes = sizesOf(labelled);
  const report = (predictions: Prediction[]) => reportOn(predictions, sizes);
  const taught = (naming: Naming) =>
    Object.fromEntries(
      TAGS.map((tags) => [tags, report(afterTags(labelled, tags, setting(naming)))]),
    );
  return {
    zeroShot: report(zeroShot(labelled, setting('unnamed'))),
    zeroShotNamed: report(zeroShot(labelled, setting('named'))),
    afterTags: taught('unnamed'),
    afterTagsNamed: taught('named'),
  };
}

/** The numbers that the sources but one give: what is measured on that one has not been seen. */
function earnedWithout({ labelled, labels, cuesOf }: Data, source: string): Earned {
  return chooseEarned(
    labelled.filter(({ item }) => item.source !== source),
    labels,
    cuesOf,
  );
}

function run(data: Data, asJson: boolean): void {
  const shipped = reportsOf(data, () => EARNED);
  printReports('Shipped numbers', shipped);
  const leaveOneSourceOut =
    bySource(data.labelled).size > 1
      ? reportsOf(data, (source) => earnedWithout(data, source))
      : null;
  if (leaveOneSourceOut) printReports('Leave one source out', leaveOneSourceOut);
  const speed = measureSpeed(data.labelled, data.labels);
  printTable('Speed', [{ what: 'one entry', ...speed }]);
  if (asJson) console.log(JSON.stringify({ ...shipped, leaveOneSourceOut, speed }));
}

function read(folder: string, heldBack: string[]): Data {
  const { items, unreadable } = readCorpus(folder);
  const labelled = labelledOf(items).filter(({ item }) => !heldBack.includes(item.source));
  console.log(
    `${items.length} items, ${labelled.length} of them with a format; ${unreadable} unreadable lines.`,
  );
  if (labelled.length === 0) throw new Error(`No item in ${folder} has a format to hold against`);
  const labels = labelsOf(labelled.map(({ label }) => label));
  const entries = new Entries();
  // Which cues an entry has does not depend on the numbers: it is looked at once for all sources that are left out.
  const look = remembering(EARNED);
  const cuesOf = (one: Labelled) => look(entries.of(one, 'named'), labels.taxonomy).cues;
  return { labelled, labels, entries, cuesOf };
}

try {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      json: { type: 'boolean' },
      choose: { type: 'boolean' },
      without: { type: 'string', multiple: true },
    },
  });
  if (values.data === undefined) {
    throw new Error(
      'Usage: npm run bench:suggest -- --data <folder of *.jsonl> [--without <source>]… [--json | --choose]',
    );
  }
  const data = read(values.data, values.without ?? []);
  if (values.choose) printEarned(earnedWithout(data, ''));
  else run(data, values.json === true);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
