import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** Tests that need D1 run inside workerd, with the D1 of `wrangler dev`. */
export default defineConfig({
  plugins: [cloudflareTest({ wrangler: { configPath: './test/wrangler.jsonc' } })],
  test: {
    name: 'storage-d1-worker',
    include: ['test/worker/**/*.test.ts'],
    exclude: process.env['TESTS_QUICK'] === '1' ? ['**/*.slow.test.ts'] : [],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
