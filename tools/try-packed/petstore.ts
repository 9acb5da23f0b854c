import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { npmInstall, run } from './run.ts'

const petstore = join(import.meta.dirname, '../../apps/petstore')

/** Copies the example out of the repository, as described in its README, and installs it with npm. */
export const copyPetstore = (folder: string): string => {
  cpSync(petstore, folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|\.turbo|\.reports)$/.test(path),
  })
  run(folder, {}, 'npm', npmInstall)
  return folder
}

/** Runs the tests of the copy, compiles it, starts its server and calls it. */
export const tryPetstore = async (folder: string, archives: readonly string[]): Promise<string> => {
  run(folder, {}, 'npm', ['test'])
  const server = spawn('npm', ['start'], { cwd: folder, env: { ...process.env, PORT: '0' }, detached: true })
  try {
    const url = await addressOf(server.stdout)
    const { status } = await fetch(url)
    if (status !== 200) throw new Error(`GET ${url} responded with ${status}.`)
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid)
  }
  run(folder, {}, 'npm', [...npmInstall, '--save-dev', ...archives])
  run(folder, {}, 'npx', ['codegen', '--check'])
  return run(folder, {}, 'npx', ['tsc', '-p', '.', '--noEmit'])
}

/** The address that the server prints. */
const addressOf = async (output: AsyncIterable<Buffer>): Promise<string> => {
  let printed = ''
  for await (const chunk of output) {
    printed += chunk.toString()
    const address = /http:\/\/\S+/.exec(printed)
    if (address) return address[0]
  }
  throw new Error(`The server exited:\n${printed}`)
}
