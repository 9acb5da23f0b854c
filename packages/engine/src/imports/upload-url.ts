import type { Environment } from '../ports/environment.ts'
import type { Sealer } from '../kernel/sealer.ts'

/** How long a file can be uploaded, in seconds (H). */
const uploadableFor = 899

/** The job of an upload URL. */
export interface UploadTarget {
  readonly poolId: string
  readonly jobId: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** Signs an upload URL for a job and an expiry. */
export const signUpload = (sealer: Pick<Sealer, 'digest'>, { poolId, jobId, expiresAt }: UploadTarget) =>
  sealer.digest(`${poolId}/${jobId}/${expiresAt}`, 'import-upload')

interface Needs {
  readonly environment: Pick<Environment, 'publicUrl'>
  readonly sealer: Pick<Sealer, 'digest'>
}

/** Creates the upload URL of a new job. No other credentials are required to upload. */
export const uploadUrl = async (
  { environment, sealer }: Needs,
  { poolId, jobId, createdAt }: { readonly poolId: string; readonly jobId: string; readonly createdAt: number },
): Promise<string> => {
  const expiresAt = createdAt + uploadableFor * 1000
  const signature = await signUpload(sealer, { poolId, jobId, expiresAt })
  const amazon = `X-Amz-Expires=${uploadableFor}&X-Amz-SignedHeaders=host%3Bx-amz-server-side-encryption`
  const query = `${amazon}&expires=${expiresAt}&signature=${signature}`
  return `${environment.publicUrl()}/imports/${poolId}/${jobId}?${query}`
}
