import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const inFolder = (folder: string) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())

/**
 * One project per package, so that `vitest run --project engine` runs one of them; and one more for each package that has
 * tests in `test/worker/`, which run inside workerd.
 */
export default defineConfig({
  test: {
    projects: [
      ...['packages', 'apps'].flatMap((folder) =>
        inFolder(folder).map(({ name }) => ({
          test: {
            name,
            root: `${folder}/${name}`,
            include: ['{src,test,contract,bench}/**/*.test.ts'],
            exclude: ['**/test/golden/**', 'test/worker/**'],
            globalSetup: [join(import.meta.dirname, folder, name, 'test/global-setup.ts')].filter(existsSync),
            passWithNoTests: true,
            // Real clients start slowly where other work is going on: a test that hangs fails, a busy machine does not.
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        })),
      ),
      '{packages,apps}/*/vitest.worker.config.ts',
    ],
  },
})
