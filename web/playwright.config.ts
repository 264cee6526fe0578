import { defineConfig } from '@playwright/test';

/**
 * The browser journeys. BASE_URL is the application under test, started with demo data of its own by `npm run journeys`;
 * CHROMIUM_EXECUTABLE the browser, unless Playwright has its own. Root cannot use the browser's sandbox.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'e2e/results',
  // One after another: they share the demo agency.
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_EXECUTABLE'] && { executablePath: process.env['CHROMIUM_EXECUTABLE'] }),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
