import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** The adapter of Workers is tested inside workerd. */
export default defineConfig({
  plugins: [cloudflareTest({ miniflare: { compatibilityDate: '2026-10-15', compatibilityFlags: ['nodejs_compat'] } })],
  test: {
    name: 'cryptography-worker',
    include: ['test/worker/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
