import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const packagesIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, root: `${folder}/${name}` }))

/** Set by `pnpm test:quick`. An `--exclude` of the command line does not reach the projects. */
const isQuick = process.env['TESTS_QUICK'] === '1'

/**
 * One project per package (`vitest run --project engine` runs the tests of one), and one more for each package with tests
 * in `test/worker/`, which run inside workerd. Files named `*.slow.test.ts` hold races, kills, fuzzing, whole suites on D1
 * and PostgreSQL, and tests with third-party programs: `pnpm test:quick` leaves them out.
 *
 * Test files share a worker and its modules (`isolate: false`): with a worker for each file, three quarters of the time
 * of the engine's tests was spent on starting workers and loading modules again. So a test restores what it changes in its
 * process: fake timers, environment variables, listeners.
 */
export default defineConfig({
  test: {
    // Every core: the default leaves one idle.
    maxWorkers: '100%',
    projects: [
      ...[...packagesIn('packages'), ...packagesIn('apps'), { name: 'tools', root: 'tools' }].map(({ name, root }) => ({
        test: {
          name,
          root,
          include: ['**/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            '**/test/golden/**',
            'test/worker/**',
            ...(isQuick ? ['**/*.slow.test.ts'] : []),
          ],
          globalSetup: [join(import.meta.dirname, root, 'test/global-setup.ts')].filter(existsSync),
          passWithNoTests: true,
          isolate: false,
          // Node imports generated files itself, which takes a quarter of the time.
          server: { deps: { external: [/\/generated-[^/]+\//] } },
          maxWorkers: '100%',
          // Only ends tests that hang: on a busy machine, programs start slowly and a test takes many times as long.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // The default is one second, in which a process on a busy machine may not get to run.
          expect: { poll: { timeout: 60_000 } },
        },
      })),
      '{packages,apps}/*/vitest.worker.config.ts',
    ],
  },
})
