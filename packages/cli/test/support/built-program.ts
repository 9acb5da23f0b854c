import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const home = join(import.meta.dirname, '../..')

/**
 * Builds the program as it is published, into a folder from where it finds its dependencies.
 *
 * @param name The folder, one for each test file: they run at the same time.
 * @returns The file to run with Node.
 */
export const builtProgram = (name: string): string => {
  const folder = join(home, 'node_modules/.cache', name)
  const { status, stderr } = spawnSync(process.execPath, [join(home, 'build.ts'), folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return join(folder, 'main.cjs')
}
