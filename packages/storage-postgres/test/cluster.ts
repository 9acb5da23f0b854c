import { execFileSync, spawn, type StdioOptions } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A PostgreSQL server of the tests' own. Plain data: it is handed to the processes that run the tests. */
export interface Cluster {
  /** Where `pg_ctl` is. */
  readonly programs: string
  readonly folder: string
  readonly port: number
  readonly password: string
}

/** Where the programs of a server are: on the path, or where Debian keeps them. */
export const findPrograms = (): string | undefined => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  return [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ].find((folder) => ['initdb', 'pg_ctl'].every((program) => existsSync(join(folder, program))))
}

/** The server does not run as root, so then it runs as the user that Debian's package creates for it. */
const serverUser = process.getuid?.() === 0 ? 'postgres' : undefined

/** Runs a program as the user of the server. Its output is shown when it fails. */
const runAsServer = (program: string, args: readonly string[], stdio: StdioOptions = 'pipe'): void => {
  if (serverUser) execFileSync('runuser', ['-u', serverUser, '--', program, ...args], { cwd: '/', stdio })
  else execFileSync(program, args, { cwd: '/', stdio })
}

const control = ({ programs, folder }: Cluster, ...args: string[]): void =>
  // A server that was started keeps what it inherits: with a pipe one would wait for it to end.
  runAsServer(join(programs, 'pg_ctl'), ['-D', join(folder, 'data'), '-w', '-s', ...args], 'ignore')

/** Starts a server that was stopped. */
export const start = (cluster: Cluster): void => control(cluster, '-l', join(cluster.folder, 'log'), 'start')

/** Stops a server: `fast` ends all connections, `immediate` is as if it were killed. */
export const stop = (cluster: Cluster, mode: 'fast' | 'immediate'): void => control(cluster, '-m', mode, 'stop')

/** Stops a server and starts it again at once, while this process goes on. */
export const restart = ({ programs, folder }: Cluster, mode: 'fast' | 'immediate'): Promise<void> =>
  new Promise((resolve, reject) => {
    const command = [join(programs, 'pg_ctl'), '-D', join(folder, 'data'), '-w', '-s', '-m', mode, 'restart']
    const [program = '', ...args] = serverUser ? ['runuser', '-u', serverUser, '--', ...command] : command
    spawn(program, [...args, '-l', join(folder, 'log')], { cwd: '/', stdio: 'ignore' })
      .once('error', reject)
      .once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`pg_ctl restart ended with ${code}.`))))
  })

/**
 * Makes a server in a temporary folder, with further files in that of its data, that listens on this machine alone. It need not
 * survive the loss of power.
 */
export const startCluster = (
  programs: string,
  settings: Readonly<Record<string, string>> = { fsync: 'off', full_page_writes: 'off' },
  port = 20_000 + ((process.pid * 10) % 12_000),
  files: Readonly<Record<string, string>> = {},
): { readonly cluster: Cluster; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-postgres-'))
  const cluster: Cluster = { programs, folder, port, password: 'correct horse' }
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, cluster.password)
  if (serverUser) for (const path of [folder, passwordFile]) chownSync(path, ...idsOf(serverUser))
  runAsServer(join(programs, 'initdb'), [
    ...['-D', join(folder, 'data'), '-U', 'poolhouse', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    ...['--auth=scram-sha-256', `--pwfile=${passwordFile}`],
  ])
  const all = {
    listen_addresses: '127.0.0.1',
    port: `${port}`,
    unix_socket_directories: folder,
    max_connections: '200',
    ...settings,
  }
  runAsServer('/bin/sh', [
    '-c',
    'printf "%s\\n" "$@" >> "$0"',
    join(folder, 'data', 'postgresql.conf'),
    ...Object.entries(all).map(([name, value]) => `${name} = '${value}'`),
  ])
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, 'data', name)
    writeFileSync(path, content, { mode: 0o600 })
    if (serverUser) chownSync(path, ...idsOf(serverUser))
  }
  start(cluster)
  return {
    cluster,
    remove: () => {
      stop(cluster, 'immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The numbers of a user and its group. */
const idsOf = (user: string): [uid: number, gid: number] => {
  const [, , uid, gid] =
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .find(([name]) => name === user) ?? []
  return [Number(uid), Number(gid)]
}

/** The address of a database of the server, with a schema of the given name as its default. */
export const urlOf = ({ port, password }: Cluster, schema: string, database = 'postgres'): string =>
  `postgres://poolhouse:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}?options=${encodeURIComponent(`-c search_path=${schema}`)}`
