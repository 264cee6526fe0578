// Packages that are ESM only: Node loads them by itself, Jest cannot require them.
const betterAuth = [
  'better-auth',
  '@better-auth',
  'better-call',
  '@better-fetch',
  'nanostores',
  'jose',
  '@noble',
  'kysely',
];
const esmOnly = ['uuid', 'cookie', ...betterAuth, 'defu', 'rou3'];

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 30_000,
  projects: [
    '<rootDir>/web/jest.config.cjs',
    {
      displayName: 'api',
      rootDir: 'api',
      testMatch: ['<rootDir>/src/**/*.test.ts'],
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/jest.setup.cjs'],
      transform: { '\\.m?[jt]s$': ['@swc/jest', require('./api/swc.jest.cjs')] },
      transformIgnorePatterns: [`/node_modules/(?!(?:${esmOnly.join('|')})/)`],
    },
  ],
};
