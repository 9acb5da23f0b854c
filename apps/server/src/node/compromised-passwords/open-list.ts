import { open } from 'node:fs/promises'
import type { CompromisedPasswords } from '@poolhouse/engine'
import { sha1Hex } from '../../compromised-passwords/sha1-hex.ts'
import type { Log } from '../../log/log.ts'
import { SettingsError } from '../../settings/reader.ts'
import { listProblem } from './check-list.ts'
import { findHash } from './find-hash.ts'

/** A list in a file. */
export interface OpenList extends CompromisedPasswords {
  close(): Promise<void>
}

const problem = (path: string, text: string): SettingsError =>
  new SettingsError([`POOLHOUSE_COMPROMISED_PASSWORDS cannot be used: ${path}: ${text}.`])

/**
 * Opens a list in the format of Pwned Passwords: one `SHA1HEX:count` per line, sorted by hash. The list is searched on disk and
 * not loaded into memory. Throws a SettingsError if the file cannot be read, has another format or is not sorted. To use a
 * newer list, replace the file and restart the server.
 */
export const openList = async (path: string, log: Log): Promise<OpenList> => {
  const file = await open(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw problem(path, `give a file that this user can read (${reason})`)
  })
  const stats = await file.stat()
  const listError = stats.isFile()
    ? await listProblem(file, stats.size)
    : 'is a folder: use the single file that `haveibeenpwned-downloader` creates'
  if (listError !== undefined) {
    await file.close()
    throw problem(path, listError)
  }
  return {
    contains: async (password) => {
      try {
        return await findHash(file, stats.size, await sha1Hex(password))
      } catch (fault) {
        log.error({ detail: `${path}: ${String(fault)}` }, 'the list of compromised passwords cannot be read')
        return false
      }
    },
    required: () => {},
    close: () => file.close(),
  }
}
