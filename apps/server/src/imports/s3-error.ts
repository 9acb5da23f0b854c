import type { UploadOutcome } from '@poolhouse/engine'

/** An error as Amazon S3 returns it: status, code and message. */
interface S3Error {
  readonly status: number
  readonly code: string
  readonly message: string
}

const invalid = (message: string): S3Error => ({ status: 400, code: 'InvalidRequest', message })
const denied = (message: string): S3Error => ({ status: 403, code: 'AccessDenied', message })

const errors = {
  denied: denied('Access Denied'),
  expired: denied('Request has expired'),
  closed: denied('The import job does not exist, or was started. Create a new job for another file.'),
  'not-encrypted': denied('The header x-amz-server-side-encryption: aws:kms is required.'),
  'too-large': {
    status: 400,
    code: 'EntityTooLarge',
    message: 'Your proposed upload exceeds the maximum allowed size of 100 MB',
  },
  'line-too-long': invalid('A row of the CSV file has more than 16,000 characters.'),
  'not-utf8': invalid('The CSV file is not UTF-8 text.'),
} as const satisfies Record<Exclude<UploadOutcome, 'stored'> | 'not-encrypted', S3Error>

/** The response to an upload that was not stored, in the format of S3. */
export const s3Error = (reason: keyof typeof errors, requestId: string): Response => {
  const { status, code, message } = errors[reason]
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>${requestId}</RequestId></Error>`
  return new Response(xml, { status, headers: { 'content-type': 'application/xml' } })
}
