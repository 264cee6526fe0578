/** Who may know whom: the architecture, executable. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: '^api/src/platform' },
      to: { path: '^api/src/(modules|app)' },
    },
    {
      name: 'modules-do-not-know-app',
      severity: 'error',
      from: { path: '^api/src/modules' },
      to: { path: '^api/src/app' },
    },
    {
      name: 'rules-and-policies-do-no-io',
      severity: 'error',
      from: { path: '\\.(rules|policy)\\.ts$' },
      to: { path: '(typeorm|mysql2|^node:fs|^node:net|^node:http|database/)' },
    },
    { name: 'types-do-not-know-typeorm', severity: 'error', from: { path: '\\.type\\.ts$' }, to: { path: 'typeorm' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    exclude: { path: '\\.test\\.ts$' },
  },
};
