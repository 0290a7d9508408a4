/** Type imports count as well: a circle of types shows a type that belongs in a file beneath both. */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Move what both files need into a file beneath them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    includeOnly: '\\.tsx?$',
    exclude: '(^|/)(dist|build|node_modules)/',
  },
};
