import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { TargetCall, TargetOutcome } from '../../functions/target.ts'
import { timedOut } from '../../functions/target.ts'

/** From the server to the thread: run the handler. */
export interface ThreadRequest {
  readonly id: string
  readonly functionName: string
  readonly functionArn: string
  readonly event: string
  /** Milliseconds since the epoch. */
  readonly deadline: number
}

/** From the thread to the server: the outcome of a request, or a file that the function loaded. */
export type ThreadMessage =
  | { readonly kind: 'responded'; readonly id: string; readonly output: string }
  | { readonly kind: 'failed'; readonly id: string; readonly message: string }
  | { readonly kind: 'loaded'; readonly path: string }

/** A worker thread that runs the function of one module. */
export interface ModuleThread {
  run(call: TargetCall, limitMs: number): Promise<TargetOutcome>
  /** Whether a file that the function loaded has changed since. */
  isStale(): boolean
  /** Whether the thread has ended: after an error outside a call, `process.exit`, or the time limit. */
  isEnded(): boolean
  stop(): Promise<void>
}

/** Settings of the server, many of them secret, are not passed to functions. */
const withoutSettings = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(environment).filter(([name]) => !name.startsWith('POOLHOUSE_') && name !== 'DATABASE_URL'),
  )

const modifiedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Starts a thread for a module. The module is loaded with the first call. */
export const startModuleThread = (path: string): ModuleThread => {
  const files = new Map<string, number>([[path, modifiedAt(path)]])
  const pending = new Map<string, (outcome: TargetOutcome) => void>()
  let isEnded = false

  const worker = new Worker(new URL('function-thread.ts', import.meta.url), {
    workerData: { path },
    env: withoutSettings(process.env),
  })
  worker.unref()

  /** Fails every pending call, because the thread has ended. */
  const end = (outcomeOf: (id: string) => TargetOutcome): void => {
    isEnded = true
    for (const [id, settle] of pending) settle(outcomeOf(id))
    pending.clear()
  }
  worker.on('message', (message: ThreadMessage) => {
    if (message.kind === 'loaded') {
      files.set(message.path, modifiedAt(message.path))
      return
    }
    const settle = pending.get(message.id)
    pending.delete(message.id)
    settle?.(
      message.kind === 'responded'
        ? { kind: 'responded', output: JSON.parse(message.output) as unknown }
        : { kind: 'failed', message: message.message },
    )
  })
  worker.on('error', (error: unknown) => {
    const text = error instanceof Error ? error.message : String(error)
    end((id) => ({ kind: 'failed', message: `RequestId: ${id} Error: ${text}` }))
  })
  worker.on('exit', (code) =>
    end((id) => ({
      kind: 'failed',
      message: `RequestId: ${id} Error: Runtime exited with error: exit status ${code}`,
    })),
  )

  return {
    run: ({ name, functionArn, event, signal }, limitMs) =>
      new Promise((resolve) => {
        const id = randomUUID()
        const abort = () => {
          // A handler that does not return can only be stopped with its thread.
          end(() => timedOut)
          void worker.terminate()
        }
        signal.addEventListener('abort', abort, { once: true })
        pending.set(id, (outcome) => {
          signal.removeEventListener('abort', abort)
          resolve(outcome)
        })
        const request: ThreadRequest = {
          id,
          functionName: name,
          functionArn,
          event: JSON.stringify(event),
          deadline: Date.now() + limitMs,
        }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
        worker.postMessage(request)
      }),
    isStale: () => [...files].some(([file, at]) => modifiedAt(file) !== at),
    isEnded: () => isEnded,
    stop: async () => {
      end(() => timedOut)
      await worker.terminate()
    },
  }
}
