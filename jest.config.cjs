/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 30_000,
  // What tests load stays in their process: one that has grown is replaced before it spends its time clearing up.
  workerIdleMemoryLimit: '2GB',
  projects: ['<rootDir>/api/jest.config.cjs', '<rootDir>/web/jest.config.cjs', '<rootDir>/rules/jest.config.cjs'],
};
