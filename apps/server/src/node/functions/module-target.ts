import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FunctionTarget, TargetCall } from '../../functions/target.ts'
import { type ModuleThread, startModuleThread } from './module-thread.ts'

/**
 * Functions in modules, each in its own worker thread. For development only: a function has all permissions of the server.
 */
export interface ModuleTargets {
  /** The function of one file. */
  file(path: string): FunctionTarget
  /** The functions of a folder: NAME is NAME.mjs, NAME.cjs or NAME.ts in it. */
  folder(path: string): FunctionTarget
  /** Ends all threads. */
  stop(): Promise<void>
}

const extensions = ['.mjs', '.cjs', '.ts'] as const

/** Starts threads on demand. A thread is replaced when a file that it loaded changes. */
export const createModuleTargets = (limitMs: number): ModuleTargets => {
  const threads = new Map<string, ModuleThread>()

  const threadOf = (path: string): ModuleThread => {
    const running = threads.get(path)
    if (running && !running.isEnded() && !running.isStale()) return running
    if (running) void running.stop()
    const thread = startModuleThread(path)
    threads.set(path, thread)
    return thread
  }

  const runFile = (path: string, call: TargetCall) => threadOf(path).run(call, limitMs)

  return {
    file: (path) => ({
      invoke: async (call) =>
        existsSync(path)
          ? runFile(path, call)
          : {
              kind: 'unreachable',
              error: `FunctionNotFound: the module for ${call.name} in POOLHOUSE_FUNCTIONS does not exist`,
            },
    }),
    folder: (folder) => ({
      invoke: async (call) => {
        // Names from ARNs have no dots or slashes, so a path cannot leave the folder.
        const paths = extensions.map((extension) => join(folder, `${call.name}${extension}`))
        const path = /^[\w-]+$/.test(call.name) ? paths.find((candidate) => existsSync(candidate)) : undefined
        if (path !== undefined) return runFile(path, call)
        const error = `FunctionNotFound: the folder in POOLHOUSE_FUNCTIONS has no ${call.name}.mjs, .cjs or .ts`
        return { kind: 'unreachable', error }
      },
    }),
    stop: async () => {
      await Promise.all([...threads.values()].map((thread) => thread.stop()))
      threads.clear()
    },
  }
}
