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
  displayName: 'api',
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/jest.files.cjs',
  setupFiles: ['<rootDir>/jest.setup.cjs'],
  moduleNameMapper: { '^@ruche/rules$': '<rootDir>/../rules/src/index.ts' },
  transform: { '\\.m?[jt]s$': ['@swc/jest', require('./swc.jest.cjs')] },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmOnly.join('|')})/)`],
};
