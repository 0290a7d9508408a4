import { emptySite, libraryOf, takeIn, touchesOf } from './synthetic-site';

/*
 * A separate process, started by `measureMemory` with --expose-gc: memory of the read model, as resident memory after
 * garbage collection, minus that of the same process before learning.
 */
const MIB = 1_048_576;
const [items = 0, contacts = 0, touchpoints = 0] = process.argv.slice(2).map(Number);

const residentMiB = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().rss / MIB;
};

const before = residentMiB();
const site = emptySite(libraryOf(items));
const library = residentMiB();
const started = performance.now();
for (const touch of touchesOf(touchpoints, contacts, items)) takeIn(site, touch);
const perSecond = Math.round((touchpoints / (performance.now() - started)) * 1_000);
const after = residentMiB();
console.log(
  JSON.stringify({
    libraryMiB: Math.round(library - before),
    rssMiB: Math.round(after - before),
    takenInPerSecond: perSecond,
    pairsDropped: site.learner.pairs.dropped,
  }),
);
