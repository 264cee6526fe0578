/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      displayName: 'api',
      rootDir: 'api',
      testMatch: ['<rootDir>/src/**/*.test.ts'],
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/jest.setup.cjs'],
      transform: { '\\.[jt]s$': ['@swc/jest', require('./api/swc.jest.cjs')] },
      // ESM-only packages that Node loads by itself but Jest cannot require.
      transformIgnorePatterns: ['/node_modules/(?!(?:uuid|cookie)/)'],
    },
  ],
};
