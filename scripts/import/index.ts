import { readTargetType } from './content-type';
import { importItems } from './import-items';
import { importTouchpoints, type TouchpointsReport } from './import-touchpoints';
import { readOptions, type Options } from './options';
import { Progress } from './progress';
import { StrapiClient } from './strapi-client';

const NAMED = 10;

const listed = (counts: Map<string, number>): string => {
  const names = [...counts.keys()].slice(0, NAMED).join(', ');
  return counts.size > NAMED ? `${names} and ${counts.size - NAMED} more` : names;
};

const sumOf = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

function sayTouchpoints({
  accepted,
  duplicates,
  rejected,
  unknownItems,
  unknownTypes,
}: TouchpointsReport): void {
  console.log(
    `Touchpoints: ${accepted} accepted, ${duplicates} there already, ${rejected.length} rejected`,
  );
  if (unknownTypes.size > 0) {
    console.log(
      `Read as content_viewed, since the site does not declare them: ${listed(unknownTypes)}`,
    );
  }
  if (unknownItems.size > 0) {
    console.log(
      `Not sent: ${sumOf(unknownItems)} touchpoints of ${unknownItems.size} items that the items' file lacks or that were rejected: ${listed(unknownItems)}`,
    );
  }
  for (const { row, why } of rejected.slice(0, NAMED)) {
    console.log(`Rejected: ${JSON.stringify(row)}: ${why}`);
  }
}

async function importAll({ url, token, items, touchpoints, type }: Options): Promise<void> {
  const started = Date.now();
  const client = new StrapiClient(url, token);
  const progress = new Progress();
  const target = await readTargetType(client, type);
  const imported = await importItems(client, target, items, progress);
  const { documents, created, otherLocales } = imported;
  console.log(
    `Items: ${created} created, ${documents.size - created} there already, ${imported.rejected.length} rejected`,
  );
  for (const { id, why } of imported.rejected.slice(0, NAMED)) {
    console.log(`Rejected: item ${id}: ${why}`);
  }
  if (otherLocales.size > 0) {
    console.log(
      `Put into ${String(target.defaultLocale)}, since the site lacks their locales: ${[...otherLocales].join(', ')}`,
    );
  }
  const report = await importTouchpoints(client, touchpoints, type, documents, progress);
  sayTouchpoints(report);
  console.log(`Done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (imported.rejected.length + report.rejected.length > 0) process.exitCode = 1;
}

try {
  await importAll(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
