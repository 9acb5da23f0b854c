import { watch } from 'node:fs'
import { dirname, join } from 'node:path'

/** How long files must stay as they are, in milliseconds: an editor writes a file in several steps. */
const settling = 40

/** Resolves to true when one of the files has changed, and to false when the signal ends the watching. */
export const nextChange = (files: readonly string[], signal: AbortSignal | undefined): Promise<boolean> =>
  new Promise((settle) => {
    const names = new Set(files)
    let timer: NodeJS.Timeout | undefined
    const watchers = [...new Set(files.map((file) => dirname(file)))].map((folder) =>
      watch(folder, (_, name) => {
        if (name !== null && !names.has(join(folder, name))) return
        clearTimeout(timer)
        timer = setTimeout(() => finish(true), settling)
      }),
    )
    const finish = (goesOn: boolean): void => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      settle(goesOn)
    }
    if (signal?.aborted) finish(false)
    signal?.addEventListener('abort', () => finish(false), { once: true })
  })
