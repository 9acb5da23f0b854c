import { spawnSync } from 'node:child_process'

/** Checks the files that Git tracks. Outside of a clone there is nothing to check. */
const git = (...args: readonly string[]) => spawnSync('git', args, { encoding: 'utf8' })

const fail = (message: string): void => {
  console.error(message)
  process.exitCode = 1
}

// Ignored files are specific to one machine and may contain its keys.
const ignored = git('ls-files', '--cached', '--ignored', '--exclude-standard')
if (ignored.status !== 0) console.log('This is not a clone of a Git repository: nothing to check.')
else if (ignored.stdout !== '') fail(`Tracked, although .gitignore excludes them:\n${ignored.stdout}`)

// A formatter turns the second kind of marker into the third.
const markers = git('grep', '-nE', '^(<<<<<<< |>>>>>>> |> > > > > > > )')
if (markers.status === 0) fail(`Markers of a merge conflict:\n${markers.stdout}`)
