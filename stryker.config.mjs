/** `npm run mutants`: how many small wrong changes of the domain its unit tests notice. */
export default {
  mutate: ['plugin/**/*.ts', '!plugin/**/*.test.ts', '!plugin/contracts/**'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.mts' },
  coverageAnalysis: 'perTest',
  // Texts are looked at by people; what they are made of is tested.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/tmp',
  ignorePatterns: [
    '/dist',
    '/playground',
    '/admin',
    '/server',
    '/tests',
    '/docs',
    '/bench',
    '/client',
    '/examples',
  ],
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: '.stryker/report.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
  concurrency: 2,
};
