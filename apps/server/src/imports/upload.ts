import type { Imports, Random } from '@poolhouse/engine'
import type { Context } from 'hono'
import { s3Error } from './s3-error.ts'

/** Dependencies of uploads. */
export interface UploadDependencies {
  readonly imports: Imports
  readonly random: Pick<Random, 'uuid'>
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** `PUT` to the PreSignedUrl of an import job: stores the CSV file. Responses are those of S3. */
export const createUpload =
  ({ imports, random }: UploadDependencies) =>
  async (context: Context): Promise<Response> => {
    const { poolId = '', jobId = '' } = context.req.param()
    const { raw } = context.req
    const requestId = random.uuid()
    if (raw.headers.get('x-amz-server-side-encryption') !== 'aws:kms') return s3Error('not-encrypted', requestId)
    const { expires = '', signature = '' } = context.req.query()
    const request = { poolId, jobId, expiresAt: Number(expires), signature }
    // Both runtimes can iterate over streams; the types of the DOM lack this.
    const body = (raw.body as AsyncIterable<Uint8Array> | null) ?? nothing()
    const outcome = await imports.receive(request, body)
    return outcome === 'stored' ? new Response(null, { status: 200 }) : s3Error(outcome, requestId)
  }
