// Holds what a visitor downloads, compressed as servers do, to what the package promises.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = path.resolve(import.meta.dirname, '../dist');

/** In bytes. */
const LIMITS = { 'index.js': 3_500, 'react.js': 1_500, 'client.js': 5_000 };

for (const [file, limit] of Object.entries(LIMITS)) {
  const size = gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
  console.log(`${file}: ${size} of ${limit} bytes`);
  if (size > limit) {
    console.error(`${file} is ${size - limit} bytes too large.`);
    process.exitCode = 1;
  }
}
