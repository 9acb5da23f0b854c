import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Memo } from '../artefacts/types.ts'
import { readText } from './disk.ts'

/**
 * Remembers the last thing made in a folder, under the digest of what it was made from. The folder holds nothing
 * that cannot be made again; it may be removed at any time.
 */
export const diskMemo =
  (folder: string): Memo =>
  async (input, make) => {
    const file = `${createHash('sha256').update(input).digest('hex')}.txt`
    const known = readText(join(folder, file))
    if (known !== undefined) return known
    const made = await make()
    mkdirSync(folder, { recursive: true })
    for (const old of readdirSync(folder)) rmSync(join(folder, old), { force: true })
    // Written aside and renamed, so that a run beside this one never reads half a file.
    const aside = join(folder, `${file}.${process.pid}`)
    writeFileSync(aside, made)
    renameSync(aside, join(folder, file))
    return made
  }
