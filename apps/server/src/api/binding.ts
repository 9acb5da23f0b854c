import { awsJson, plainJson } from './input/media-type.ts'

/** A way to call operations over HTTP. The bodies of both are the same, byte for byte. */
export interface Binding {
  readonly name: 'aws' | 'native'
  /** The content type of every response. */
  readonly contentType: string
}

/** `POST /` with the operation in `X-Amz-Target`, as every AWS SDK sends it. */
export const aws: Binding = { name: 'aws', contentType: awsJson }

/** `POST /<Operation>`, as the contract documents it. */
export const native: Binding = { name: 'native', contentType: plainJson }
