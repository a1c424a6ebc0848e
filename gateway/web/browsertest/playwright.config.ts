import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

/** Debian's browser where it is; elsewhere Playwright's own (npx playwright install chromium). */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // The people and their families are shared, and two cores run the whole of Schakel beside the browser.
  workers: 1,
  timeout: 90_000,
  // The gate runs everything on two cores at once; a test that needed a second try is named as flaky in the report.
  retries: process.env.CI === undefined ? 0 : 2,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: {
    baseURL: process.env.SCHAKEL_URL ?? 'http://localhost:8080',
    actionTimeout: 20_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(existsSync(CHROMIUM) && { executablePath: CHROMIUM }),
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'gedrag', testMatch: '*.spec.ts', testIgnore: ['schermen.spec.ts', 'uitval.spec.ts', 'twee.spec.ts'] },
    // Every page once on a phone and once, in the other theme, on a screen; all ways together are for the pictures.
    { name: 'bladzijden', testMatch: 'schermen.spec.ts', grep: /huis, 390|ander, 1280|na de code/ },
    { name: 'schermen', testMatch: ['routes.spec.ts', 'schermen.spec.ts'] },
    // Last. A process that was killed takes a while to come back, and the screens wait for it as people do.
    { name: 'uitval', testMatch: 'uitval.spec.ts', grepInvert: /@lang/, expect: { timeout: 60_000 }, use: { actionTimeout: 60_000 } },
    // On a stack with two of everything.
    { name: 'twee', testMatch: 'twee.spec.ts', expect: { timeout: 60_000 }, use: { actionTimeout: 60_000 } },
    { name: 'uitval-lang', testMatch: 'uitval.spec.ts', grep: /@lang/, expect: { timeout: 60_000 }, use: { actionTimeout: 60_000 } },
  ],
});
