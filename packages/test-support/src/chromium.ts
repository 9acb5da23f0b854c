import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { describe } from 'vitest'

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Starts the Chromium of this computer, without a window. `names` resolve to this machine. */
export const startChromium = (names: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-sync',
      '--no-first-run',
      `--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1`).join(',')}`,
    ],
  })

/**
 * A suite that needs Chromium (CHROMIUM names another program). Without it the suite is skipped with a printed reason;
 * with TESTS_SKIP=never, as in CI, it fails.
 */
export const describeInChromium = (name: string, suite: () => void): void => {
  if (existsSync(executable)) {
    describe(name, suite)
    return
  }
  const reason = `${name}: skipped, because ${executable} is missing; on Debian run "apt-get install chromium"`
  if (process.env['TESTS_SKIP'] === 'never') throw new Error(reason)
  console.warn(reason)
  // oxlint-disable-next-line vitest/no-disabled-tests -- the reason is printed, and CI fails instead
  describe.skip(reason, suite)
}
