import { watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { isUrl, type SourceDocument, textIn } from '../document/load.ts'
import { readText } from '../files/disk.ts'

/** Milliseconds without further changes before a change is reported: editors write a file in several steps. */
const settleDelay = 40

/** The files of a document that can be watched, with the texts that were read. */
export const watchedFiles = ({ files }: SourceDocument, folder: string): ReadonlyMap<string, string> =>
  new Map([...files.values()].filter(({ path }) => !isUrl(path)).map(({ path, text }) => [join(folder, path), text]))

/**
 * Resolves to true when one of the files differs from the text that was read (also if it changed during generation),
 * and to false when the signal fires.
 */
export const nextChange = (files: ReadonlyMap<string, string>, signal: AbortSignal | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const finishSoon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => finish(true), settleDelay)
    }
    const watchers = [...new Set([...files.keys()].map((file) => dirname(file)))].map((folder) =>
      watch(folder, (_, name) => {
        if (name === null || files.has(join(folder, name))) finishSoon()
      }),
    )
    const finish = (isChanged: boolean): void => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      resolve(isChanged)
    }
    if (signal?.aborted) finish(false)
    else if ([...files].some(([file, text]) => textIn(readText(file)) !== text)) finishSoon()
    signal?.addEventListener('abort', () => finish(false), { once: true })
  })
