import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A server under load: where it listens, and what it took of the machine. */
export interface RunningServer {
  readonly url: string
  readonly pid: number
  /** Resident memory now, in MiB. */
  memory(): number
  /** Processor time so far, in seconds. */
  cpu(): number
  /** Ends it as an operator would, and waits for its end. */
  stop(): Promise<void>
  /** Ends it at once, without a chance to tidy up. */
  kill(): Promise<void>
}

/** Those of `pnpm start`. Node would let young objects take 100 MB more before it clears them away, and gain nothing by it. */
const flags = ['--max-semi-space-size=8', '--enable-source-maps']

/** Starts a script in a process of its own and waits until it says where it listens. `hear` gets all that it prints so far. */
export const startServer = (
  script: URL,
  env: Readonly<Record<string, string>> = {},
  hear?: (output: string) => void,
): Promise<RunningServer> => startProgram(process.execPath, [...flags, script.pathname], env, hear)

/** The same for a program that is, or becomes, a server. */
export const startProgram = (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  hear?: (output: string) => void,
): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    // However this process ends, the server does not outlive it.
    const killChild = () => child.kill('SIGKILL')
    process.once('exit', killChild)
    child.once('close', () => process.off('exit', killChild))
    let output = ''
    let listens = false
    child.stdout.on('data', (chunk: Buffer) => {
      // A server under load may log a lot: its output is kept only on request.
      if (listens && !hear) return
      output += chunk.toString()
      hear?.(output)
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
      if (url === undefined || listens) return
      listens = true
      resolve(running(child, url))
    })
    child.once('exit', (code) =>
      reject(new Error(`${[program, ...args].join(' ')} ended with ${code} before it listened:\n${output}`)),
    )
  })

/** The scheduler's count of all threads, in nanoseconds: `/proc/PID/stat` has hundredths of a second. */
const cpuSecondsOf = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce((total, task) => {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')
    return total + Number(nanoseconds) / 1e9
  }, 0)

const running = (child: ChildProcess, url: string): RunningServer => ({
  url,
  pid: child.pid ?? 0,
  memory: () => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes) / 1024
  },
  cpu: () => cpuSecondsOf(child.pid ?? 0),
  stop: () => end(child, 'SIGTERM'),
  kill: () => end(child, 'SIGKILL'),
})

const end = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill(signal)
  })
