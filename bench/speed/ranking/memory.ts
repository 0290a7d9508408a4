import { emptySite, libraryOf, takeIn, touchesOf } from './synthetic-site';

/*
 * A process of its own, started by `measureMemory` with --expose-gc: what the read model takes, as resident memory
 * after a collection, over the same process before anything was learned.
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
