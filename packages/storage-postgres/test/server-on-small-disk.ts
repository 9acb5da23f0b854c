import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server whose data and log share a disk of 48 MiB. */
export interface ServerOnSmallDisk {
  readonly url: string
  /** Takes all room that is left. */
  fill(): void
  /** Gives it back. */
  free(): void
  /** Starts the server, which is not running. */
  start(): Promise<void>
  /** Waits until it has ended by itself. */
  ended(): Promise<void>
  /** Ends it, and removes everything. */
  remove(): void
}

/**
 * A shell with its own disk, which is removed with it. It needs no privileges if the kernel allows user namespaces;
 * inside, a second namespace maps the caller to an ordinary user, because the server does not run as root.
 */
const onSmallDisk = (folder: string, script: string): readonly [string, readonly string[]] => [
  'unshare',
  [
    ...['--user', '--map-root-user', '--mount', 'sh', '-c'],
    `mount -t tmpfs -o size=48m none "$0" && exec unshare --user --map-user=1000 sh -c "$1" "$0"`,
    folder,
    script,
  ],
]

/** Whether a disk can be mounted here. */
export const canMount = (): boolean => spawnSync(...onSmallDisk(tmpdir(), 'true')).status === 0

/** Makes the server and starts it. `programs` is where `initdb` and `postgres` are. */
export const startOnSmallDisk = async (programs: string, port: number): Promise<ServerOnSmallDisk> => {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-small-'))
  // A line starts the server, the end of input ends all; the disk stays when the server ends. Small segments leave room for data.
  const script = `trap '' QUIT
    "${programs}/initdb" -D "$0/data" -U poolhouse -A trust -E UTF8 --locale=C.UTF-8 --no-sync --wal-segsize=1 >&2
    echo ended
    while read line
    do "${programs}/postgres" -D "$0/data" -k "$0" -p ${port} -h 127.0.0.1 < /dev/null; echo ended
    done`
  const shell = spawn(...onSmallDisk(folder, script), { stdio: ['pipe', 'pipe', 'pipe'], detached: true })
  // Signals the whole group: the server stops at once, the shell when it reads the next line.
  const stop = () => {
    shell.stdin.end()
    if (shell.exitCode === null && shell.pid !== undefined) process.kill(-shell.pid, 'SIGQUIT')
  }
  process.once('exit', stop)

  const heard = (stream: NodeJS.ReadableStream, word: string): Promise<void> =>
    new Promise((resolve, reject) => {
      shell.once('exit', (code) => reject(new Error(`The shell ended with ${code}.`)))
      stream.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes(word)) resolve()
      })
    })
  let ended = heard(shell.stdout, 'ended')
  const start = async () => {
    await ended
    const ready = heard(shell.stderr, 'ready to accept connections')
    ended = heard(shell.stdout, 'ended')
    shell.stdin.write('start\n')
    await ready
  }
  await start()

  // As the shell sees it.
  const filler = `/proc/${shell.pid}/root${folder}/filler`
  return {
    url: `postgres://poolhouse@127.0.0.1:${port}/postgres`,
    fill: () => {
      try {
        for (;;) writeFileSync(filler, Buffer.alloc(4096), { flag: 'a' })
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
      }
    },
    free: () => rmSync(filler),
    start,
    ended: () => ended,
    remove: () => {
      process.off('exit', stop)
      stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
