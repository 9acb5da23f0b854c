import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** The suites of contract/ run inside workerd, with the D1 that `wrangler dev` has. */
export default defineConfig({
  plugins: [
    cloudflareTest({
      miniflare: { compatibilityDate: '2026-10-15', compatibilityFlags: ['nodejs_compat'], d1Databases: ['DB'] },
    }),
  ],
  test: {
    name: 'server-worker',
    include: ['test/worker/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
