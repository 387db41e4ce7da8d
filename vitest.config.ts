import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = process.env.SIDESTEP_CHROMIUM;

/** `structure` reads the house, `unit` runs core, components and platform in real Chromium, `e2e` drives the production build. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'structure', include: ['tests/structure/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'unit',
          include: ['tests/{core,components,platform}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                chromiumSandbox: process.getuid?.() !== 0,
                args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
