import { watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { isUrl, type SourceDocument, textIn } from '../document/load.ts'
import { readText } from '../files/disk.ts'

/** How long files must stay as they are, in milliseconds: an editor writes a file in several steps. */
const settling = 40

/** The files of a document that can be watched, with the texts that were read. */
export const watchedFiles = ({ files }: SourceDocument, folder: string): ReadonlyMap<string, string> =>
  new Map([...files.values()].filter(({ path }) => !isUrl(path)).map(({ path, text }) => [join(folder, path), text]))

/**
 * Resolves to true when one of the files no longer has the text that was read, which may have been written while it was
 * generated from, and to false when the signal ends the watching.
 */
export const nextChange = (files: ReadonlyMap<string, string>, signal: AbortSignal | undefined): Promise<boolean> =>
  new Promise((settle) => {
    let timer: NodeJS.Timeout | undefined
    const finishSoon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => finish(true), settling)
    }
    const watchers = [...new Set([...files.keys()].map((file) => dirname(file)))].map((folder) =>
      watch(folder, (_, name) => {
        if (name === null || files.has(join(folder, name))) finishSoon()
      }),
    )
    const finish = (goesOn: boolean): void => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      settle(goesOn)
    }
    if (signal?.aborted) finish(false)
    else if ([...files].some(([file, text]) => textIn(readText(file)) !== text)) finishSoon()
    signal?.addEventListener('abort', () => finish(false), { once: true })
  })
