import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { compatibility } from './test/support/compatibility.ts'

/**
 * The suites of conformance/ run inside workerd, with the D1 that `wrangler dev` has. Slow, so `pnpm test:quick` leaves them
 * out: the same suites run on Node.
 */
export default defineConfig({
  plugins: [
    cloudflareTest({
      miniflare: { ...compatibility, d1Databases: ['DB'] },
    }),
  ],
  test: {
    name: 'server-worker',
    include: ['test/worker/**/*.test.ts'],
    exclude: process.env['TESTS_QUICK'] === '1' ? ['**/*.slow.test.ts'] : [],
    passWithNoTests: true,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
