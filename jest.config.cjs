/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 30_000,
  projects: ['<rootDir>/api/jest.config.cjs', '<rootDir>/web/jest.config.cjs', '<rootDir>/rules/jest.config.cjs'],
};
