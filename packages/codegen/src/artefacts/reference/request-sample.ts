import type { Endpoint } from '../../model/endpoint.ts'
import type { Component } from '../../model/model.ts'

/** A request to show as code. */
export interface SampledRequest {
  readonly endpoint: Endpoint
  /** The URL of the operation on the first server of the document, with its path parameters as `{name}`. */
  readonly url: string
  /** The media type of the body; `undefined` for a request without body. */
  readonly mediaType: string | undefined
  /** The example of the body, or a value generated from its schema. */
  readonly body: unknown
  /** The schemas that the shape of the body refers to, by name. */
  readonly components: ReadonlyMap<string, Component>
}

/** A language that the page highlights. */
export type Syntax = 'shell' | 'javascript' | 'python' | 'java' | 'swift' | 'r' | 'go'

/** A client for which request samples are shown. Its functions must be pure. */
export interface RequestSample {
  /** The tab of the sample, such as `Go`. Samples of one language are grouped. */
  readonly language: string
  /** The choice within the language, such as `net/http`. */
  readonly client: string
  readonly syntax: Syntax
  /** The code; `undefined` for an operation that this client does not have. */
  readonly code: (request: SampledRequest) => string | undefined
}
