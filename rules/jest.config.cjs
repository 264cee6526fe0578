const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const swc = { ...JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8')), swcrc: false };

/** @type {import('jest').Config} */
module.exports = {
  displayName: 'rules',
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  testEnvironment: 'node',
  transform: { '\\.ts$': ['@swc/jest', swc] },
};
