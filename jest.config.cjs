/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      displayName: 'api',
      rootDir: 'api',
      testMatch: ['<rootDir>/src/**/*.test.ts'],
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/jest.setup.cjs'],
      transform: { '\\.ts$': ['@swc/jest', require('./api/swc.jest.cjs')] },
    },
  ],
};
