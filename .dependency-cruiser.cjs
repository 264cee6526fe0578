const { join } = require('node:path');

/** Who may know whom: the architecture, executable. */

/** The modules of the api, lowest first, each with those it may use: through their index.ts, nothing deeper. */
const MODULES = {
  identity: [],
  notifications: ['identity'],
  fields: ['identity'],
  clients: ['identity'],
  workers: ['identity', 'fields'],
  contracts: ['identity', 'notifications', 'fields', 'workers'],
  documents: ['identity', 'notifications', 'fields', 'workers', 'contracts'],
  visits: ['identity', 'notifications', 'fields', 'clients', 'workers'],
};

/** The features of the browser application, each with those it may use. */
const FEATURES = {
  identity: [],
  notifications: ['identity'],
  fields: ['identity'],
  clients: ['identity'],
  workers: ['identity', 'fields'],
  contracts: ['identity', 'workers'],
  documents: ['identity', 'workers'],
  visits: ['identity', 'clients', 'workers'],
  'worker-tabs': ['identity', 'workers', 'contracts', 'documents', 'visits'],
  frame: ['identity', 'notifications'],
};

const api = [
  {
    name: 'platform-knows-no-module',
    severity: 'error',
    from: { path: '^api/src/platform/' },
    to: { path: '^api/src/(modules|app|migrations)/' },
  },
  {
    name: 'modules-do-not-know-app',
    severity: 'error',
    from: { path: '^api/src/modules/' },
    to: { path: '^api/src/(app|migrations)/' },
  },
  {
    name: 'app-uses-the-doors-of-modules',
    severity: 'error',
    from: { path: '^api/src/app/' },
    to: { path: '^api/src/modules/', pathNot: ['^api/src/modules/[^/]+/index\\.ts$', '\\.resolver\\.ts$'] },
  },
  {
    name: 'resolvers-are-for-the-schema',
    severity: 'error',
    from: { pathNot: '^api/src/app/schema\\.ts$' },
    to: { path: '\\.resolver\\.ts$' },
  },
  {
    name: 'migrations-stand-alone',
    severity: 'error',
    from: { path: '^api/src/migrations/' },
    to: { path: '^api/src/' },
  },
  {
    name: 'tests-are-no-part-of-the-product',
    severity: 'error',
    // What only the tests of one folder need stands beside them, named test-….
    from: { pathNot: ['^(api|web)/src/test/', '/test-[a-z-]+\\.tsx?$'] },
    to: { path: '^(api|web)/src/test/' },
  },
  {
    name: 'rules-and-policies-do-no-io',
    severity: 'error',
    from: { path: '\\.(rules|policy)\\.ts$' },
    to: { path: '(typeorm|mysql2|^(fs|net|http|https|child_process)\\b|database/)', pathNot: 'database/new-id\\.ts$' },
  },
  { name: 'types-do-not-know-typeorm', severity: 'error', from: { path: '\\.type\\.ts$' }, to: { path: 'typeorm' } },
  ...rows('module', 'api/src/modules', MODULES, '/index\\.ts$'),
];

const rules = [
  {
    name: 'rules-know-nothing',
    severity: 'error',
    // What only tests need may use what tests use.
    from: { path: '^rules/', pathNot: '/test-[a-z-]+\\.ts$' },
    to: { pathNot: '^rules/' },
  },
  {
    name: 'rules-have-one-door',
    severity: 'error',
    from: { path: '^(api|web)/' },
    to: { path: '^rules/', pathNot: '^rules/src/index\\.ts$' },
  },
];

const web = [
  { name: 'web-does-not-know-api', severity: 'error', from: { path: '^web/' }, to: { path: '^api/' } },
  { name: 'api-does-not-know-web', severity: 'error', from: { path: '^api/' }, to: { path: '^web/' } },
  {
    name: 'ui-knows-no-subject',
    severity: 'error',
    from: { path: '^web/src/ui/' },
    to: { path: '^web/src/(app|features|gql)/' },
  },
  {
    name: 'lib-knows-no-screen',
    severity: 'error',
    from: { path: '^web/src/lib/' },
    to: { path: '^web/src/(app|features)/' },
  },
  {
    name: 'features-do-not-know-routes',
    severity: 'error',
    from: { path: '^web/src/features/' },
    to: { path: '^web/src/app/' },
  },
  ...rows('feature', 'web/src/features', FEATURES, '/'),
];

/**
 * One rule for each row of a table: a folder uses itself and, by this part of them, the folders of its row. A folder
 * without a row uses nothing.
 */
function rows(kind, parent, table, door) {
  const inRow = Object.entries(table).map(([name, below]) => ({
    name: `${kind}-${name}`,
    severity: 'error',
    from: { path: `^${parent}/${name}/` },
    to: { path: `^${parent}/`, pathNot: [`^${parent}/${name}/`, ...below.map((used) => `^${parent}/${used}${door}`)] },
  }));
  const known = `^${parent}/(${Object.keys(table).join('|')})/`;
  return [
    ...inRow,
    { name: `${kind}-without-a-row`, severity: 'error', from: { path: `^${parent}/`, pathNot: known }, to: {} },
  ];
}

module.exports = {
  forbidden: [{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true } }, ...api, ...web, ...rules],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, '.dependency-cruiser.tsconfig.json') },
    exclude: { path: '(\\.test\\.tsx?$|/\\.next/)' },
  },
};
