import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that goes with the test. Call it in the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder that is deleted when the tests of a file have ended. Call it in a hook, where `temporaryFolder` cannot be used. */
export const folderOfSuite = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
