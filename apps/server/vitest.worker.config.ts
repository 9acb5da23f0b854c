import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { compatibility } from './test/support/compatibility.ts'

/** The suites of conformance/ run inside workerd, with the D1 that `wrangler dev` has. */
export default defineConfig({
  plugins: [
    cloudflareTest({
      miniflare: { ...compatibility, d1Databases: ['DB'] },
    }),
  ],
  test: {
    name: 'server-worker',
    include: ['test/worker/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
