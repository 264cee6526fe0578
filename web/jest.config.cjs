const nextJest = require('next/jest.js');

/** ESM-only packages that Jest must transform. */
const esmOnly = [
  'next-intl',
  'use-intl',
  'intl-messageformat',
  '@formatjs',
  'icu-minify',
  '@mantine',
  '@tanstack',
  '@preact',
];

/** @type {import('jest').Config} */
const config = {
  displayName: 'web',
  testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/src/test/browser-gaps.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/test/each-file.ts'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1', '^@ruche/rules$': '<rootDir>/../rules/src/index.ts' },
};

module.exports = async () => ({
  ...(await nextJest({ dir: __dirname })(config)()),
  // After Next's own list, which leaves all of node_modules as it is.
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmOnly.join('|')})/)`, '\\.module\\.(css|sass|scss)$'],
});
