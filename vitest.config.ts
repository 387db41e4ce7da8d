import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, quietArgs } from './scripts/browsers.mjs';

const chromium = findChromium({ install: false }).path;

/**
 * `structure` reads the house, `unit` runs core, components and platform in real Chromium, `built` weighs and reads the
 * production builds, `e2e` drives them.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'structure', include: ['tests/structure/*.test.ts'], environment: 'node', testTimeout: 30_000 } },
      { test: { name: 'built', include: ['tests/structure/built/*.test.ts'], environment: 'node' } },
      {
        // Found late, they would be bundled anew in the middle of a run, and then there are two Preacts.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'axe-core',
            'dompurify',
            'fast-check',
          ],
        },
        test: {
          name: 'unit',
          include: ['tests/{core,components,platform,entrypoints,hostile}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                chromiumSandbox: process.getuid?.() !== 0,
                args: quietArgs,
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
          // Each file has browsers and a profile of its own. Two at a time take two thirds of the time of one by one.
          maxWorkers: 2,
        },
      },
    ],
  },
});
