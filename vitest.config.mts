import { defineConfig } from 'vitest/config';

/** Far longer than any takes: a machine may be busy with other things. */
const INTEGRATION_MS = 600_000;

export default defineConfig({
  test: {
    // Strapi's destroy removes the process's listeners, which the forks pool talks through.
    pool: 'threads',
    maxWorkers: 2,
    silent: 'passed-only',
    globalSetup: 'tests/support/say-what-is-skipped.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{plugin,server,admin,scripts,bench,client/src}/**/*.test.ts'],
          testTimeout: INTEGRATION_MS,
          hookTimeout: INTEGRATION_MS,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: INTEGRATION_MS,
          hookTimeout: INTEGRATION_MS,
        },
      },
      {
        extends: true,
        test: {
          name: 'docs',
          include: ['tests/docs/**/*.test.ts'],
          testTimeout: INTEGRATION_MS,
          hookTimeout: INTEGRATION_MS,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['{tests,client}/e2e/**/*.test.ts'],
          testTimeout: INTEGRATION_MS,
          hookTimeout: INTEGRATION_MS,
        },
      },
    ],
  },
});
