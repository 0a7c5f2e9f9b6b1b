import {defineConfig, devices} from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 3217);

/** The built site in Chromium, served as a host would. Three workers for two cores, since tests wait now and then. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 3,
  forbidOnly: true,
  timeout: 120_000,
  reporter: [['dot'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && {executablePath: process.env.CHROMIUM_PATH}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  },
  webServer: {
    command: 'npm run --silent serve',
    cwd: '..',
    env: {PORT: String(port)},
    url: `http://127.0.0.1:${port}/en`,
    reuseExistingServer: false
  }
});
