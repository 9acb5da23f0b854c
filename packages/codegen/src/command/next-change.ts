import { watch } from 'node:fs'
import { dirname, join } from 'node:path'

/** Resolves when one of the files changes; `false` when the watching ends. */
export const nextChange = (files: readonly string[], signal: AbortSignal | undefined): Promise<boolean> =>
  new Promise((settle) => {
    const names = new Set(files)
    const watchers = [...new Set(files.map((file) => dirname(file)))].map((folder) =>
      watch(folder, (_, name) => {
        if (name === null || names.has(join(folder, name))) finish(true)
      }),
    )
    const finish = (goesOn: boolean): void => {
      for (const watcher of watchers) watcher.close()
      settle(goesOn)
    }
    if (signal?.aborted) finish(false)
    signal?.addEventListener('abort', () => finish(false), { once: true })
  })
