import { StorageFailure, type StorageFailureCode } from '@poolhouse/storage'

const damaged = (file: string): string => `${file} is damaged: move it away and restore a backup.`

/** The failure for each primary result code of SQLite: https://sqlite.org/rescode.html */
const failures: Readonly<
  Record<number, { readonly code: StorageFailureCode; readonly advice: (file: string) => string }>
> = {
  3: {
    code: 'denied',
    advice: (file) => `This user may not read and write ${file}: change its owner or mode.`,
  },
  5: {
    code: 'busy',
    advice: (file) => `Another process locked ${file} for too long: try again, and check which programs have it open.`,
  },
  8: { code: 'denied', advice: (file) => `${file} is read-only: change its mode, or mount its file system writable.` },
  10: {
    code: 'unknown',
    advice: (file) => `${file} could not be read or written: check its disk and the free space.`,
  },
  11: { code: 'corrupt', advice: damaged },
  13: { code: 'full', advice: (file) => `The disk of ${file} is full: free some space and try again.` },
  14: {
    code: 'denied',
    advice: (file) => `${file} cannot be opened: it must be a file in a folder that this user can write.`,
  },
  26: {
    code: 'corrupt',
    advice: (file) => `${file} is not a SQLite database, or is damaged: move it away and restore a backup.`,
  },
}

const isSqliteError = (error: unknown): error is Error & { readonly errcode: number } =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'

/** SQLite's extended result code, if the error has one. */
export const resultCodeOf = (error: unknown): number | undefined => (isSqliteError(error) ? error.errcode : undefined)

/** Describes the problem with the file and how to fix it. */
export const failureOf = (error: unknown, file: string): StorageFailure => {
  if (error instanceof StorageFailure) return error
  const code = resultCodeOf(error)
  const known = code === undefined ? undefined : failures[code & 0xff]
  const message = error instanceof Error ? error.message : String(error)
  return new StorageFailure(
    known?.code ?? 'unknown',
    `${known?.advice(file) ?? `SQLite failed on ${file}.`} Nothing was changed. (${message})`,
    { cause: error },
  )
}

/** Reports that the file is damaged, with SQLite's message. */
export const damage = (file: string, detail: string): StorageFailure =>
  new StorageFailure('corrupt', `${damaged(file)} Nothing was changed. (${detail})`)
