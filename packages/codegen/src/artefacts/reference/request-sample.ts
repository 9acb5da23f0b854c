import type { Endpoint } from '../../model/endpoint.ts'

/** A request to show as code. */
export interface SampledRequest {
  readonly endpoint: Endpoint
  /** Where the operation is, on the first server of the document, with its path parameters as `{name}`. */
  readonly url: string
  /** The media type of the body; `undefined` for a request without body. */
  readonly mediaType: string | undefined
  /** The example of the body, or a value made from its schema. */
  readonly body: unknown
}

/** One language, or client, in which requests are shown. Must be pure. */
export interface RequestSample {
  /** What the reader selects it by, such as `Go`. */
  readonly name: string
  /** The code; `undefined` for an operation that this client does not have. */
  readonly code: (request: SampledRequest) => string | undefined
}
