import type { ImportJobRecord, ImportPartStore, ImportUpload } from '@poolhouse/storage'

const padded = (number: number) => String(number).padStart(6, '0')

/** The name of a part of an uploaded file. */
export const filePartName = (upload: string, number: number): string => `csv/${upload}/${padded(number)}`

/** Whether a name belongs to a part of an uploaded file. */
export const isFilePart = (name: string): boolean => name.startsWith('csv/')

/** The name of a part of a log: one for each part of the file. */
export const logPartName = (number: number): string => `log/${padded(number)}`

type JobKey = Pick<ImportJobRecord, 'poolId' | 'id'>

/** Deletes an uploaded file. May be repeated. */
export const deleteFile = async (
  importParts: ImportPartStore,
  { poolId, id: jobId }: JobKey,
  { id, parts }: Pick<ImportUpload, 'id' | 'parts'>,
): Promise<void> => {
  for (let number = 0; number < parts; number += 1) await importParts.delete(poolId, jobId, filePartName(id, number))
}

/** Reads the log of a job, part by part: one line for each processed line of the file. */
export async function* readLog(importParts: ImportPartStore, { poolId, id }: JobKey): AsyncGenerator<string> {
  for (let number = 0; ; number += 1) {
    const part = await importParts.find(poolId, id, logPartName(number))
    if (!part) return
    yield part.text
  }
}
