import type { Cryptography } from '@poolhouse/cryptography'
import type { ImportJobStore, ImportPartStore } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import { deleteFile, filePartName } from './parts.ts'
import { type FilePart, splitFile, UnusableFile } from './rules/split-file.ts'
import { signUpload, type UploadTarget } from './upload-url.ts'

/** The content of an upload URL. */
export interface UploadRequest extends UploadTarget {
  readonly signature: string
}

/** The outcome of an upload. `closed`: the job no longer exists, or was started. */
export type UploadOutcome = 'stored' | 'denied' | 'expired' | 'closed' | UnusableFile['because']

interface Needs {
  readonly clock: Clock
  readonly cryptography: Pick<Cryptography, 'equal'>
  readonly importJobs: ImportJobStore
  readonly importParts: ImportPartStore
  readonly random: Random
  readonly sealer: Sealer
}

const utf8 = new TextEncoder()

/**
 * Stores the file of a job and replaces an earlier one. The job keeps the earlier file until the new one is complete. The body
 * is not read before the signature is verified.
 */
export const createReceiveFile =
  ({ clock, cryptography, importJobs, importParts, random, sealer }: Needs) =>
  async (request: UploadRequest, body: AsyncIterable<Uint8Array>): Promise<UploadOutcome> => {
    const { poolId, jobId, expiresAt, signature } = request
    const expected = await signUpload(sealer, request)
    if (!cryptography.equal(utf8.encode(expected), utf8.encode(signature))) return 'denied'
    if (clock.now() >= expiresAt) return 'expired'
    const before = await importJobs.find(poolId, jobId)
    if (before?.status !== 'Created') return 'closed'

    const id = random.uuid()
    let parts = 0
    let lines = 0
    const store = async (part: FilePart) => {
      const name = filePartName(id, parts)
      parts += 1
      lines += part.lines
      await importParts.insert({ poolId, jobId, name, version: 1, createdAt: clock.now(), text: part.text })
    }
    try {
      for await (const part of splitFile(body)) await store(part)
      // An empty file is stored, too: the job then fails because the header is missing.
      if (parts === 0) await store({ text: '', lines: 0 })
    } catch (error) {
      await deleteFile(importParts, before, { id, parts })
      if (error instanceof UnusableFile) return error.because
      throw error
    }
    const current = await importJobs.find(poolId, jobId)
    const saved =
      current?.status === 'Created' && (await importJobs.save({ ...current, upload: { id, parts, lines } })) === 'saved'
    if (!saved) {
      if (current) await deleteFile(importParts, current, { id, parts })
      return 'closed'
    }
    if (current.upload) await deleteFile(importParts, current, current.upload)
    return 'stored'
  }
