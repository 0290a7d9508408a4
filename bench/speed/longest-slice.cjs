// Loaded into the measured process: how long its main thread was busy at a stretch, since the last time it was asked.
const { writeFileSync } = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');

const RESOLUTION_MS = 1;
const NS_PER_MS = 1e6;

const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();
process.on('SIGWINCH', () => {
  const [p99Ms, longestMs] = [delays.percentile(99), delays.max].map((ns) => ns / NS_PER_MS);
  writeFileSync(process.env.BENCH_SLICES, JSON.stringify({ p99Ms, longestMs }));
  delays.reset();
});
