import { defineConfig } from 'vitest/config';

/** The unit tests of the domain alone, which is what `npm run mutants` changes. */
export default defineConfig({
  test: { include: ['plugin/**/*.test.ts'], testTimeout: 120_000 },
});
