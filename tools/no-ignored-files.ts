import { spawnSync } from 'node:child_process'

/**
 * Fails when Git keeps a file that .gitignore names: such files are of one machine, and may hold its keys. Outside of a
 * clone there is nothing to look at, and it says so.
 */
const { status, stdout } = spawnSync('git', ['ls-files', '--cached', '--ignored', '--exclude-standard'], {
  encoding: 'utf8',
})
if (status !== 0) console.log('This is no clone of a Git repository: nothing to look at.')
else if (stdout !== '') {
  console.error(`Kept by Git, although .gitignore names them:\n${stdout}`)
  process.exitCode = 1
}
