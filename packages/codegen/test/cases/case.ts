/** A document, calls that client and server must agree on, and code that must compile. */
export interface Case {
  readonly name: string
  readonly version?: string
  /** What follows the version and `info`, or files by path. */
  readonly document: string | Readonly<Record<string, string>>
  readonly lenient?: boolean
  /** What is warned of. Default: nothing. */
  readonly warned?: readonly string[]
  /**
   * Inputs of operations, and the bodies that handlers receive where they are not those of the inputs. Where the
   * operation responds with 200, the body it receives is the response, too.
   */
  readonly calls?: readonly (readonly [
    operation: string,
    input: Readonly<Record<string, unknown>>,
    received?: unknown,
  ])[]
  /** Bodies that are rejected with 400. */
  readonly rejected?: readonly (readonly [operation: string, body: unknown])[]
  /** Responses of handlers, and what the client receives: statuses, bodies, and headers as they are sent. */
  readonly results?: readonly (readonly [
    operation: string,
    result: object,
    received: {
      readonly status: number
      readonly body?: unknown
      readonly headers?: Readonly<Record<string, string | readonly string[] | null>>
    },
  ])[]
  /** URLs, with the operation that a GET of them runs; `undefined` for none. */
  readonly urls?: readonly (readonly [url: string, operation: string | undefined])[]
  /** Values by components, those that are valid before those that are not. */
  readonly values?: Readonly<Record<string, readonly [valid: readonly unknown[], invalid: readonly unknown[]]>>
  /** TypeScript that uses `client`, schemas by `S`, and `Handlers`. */
  readonly use?: string
}

export const ok = (schema: string): string =>
  `{ description: ok, content: { application/json: { schema: ${schema} } } }`

export const none = `{ '204': { description: ok } }`

/** A path whose body is of a schema, as is its response. */
export const echo = (operation: string, schema: string): string =>
  `{ put: { operationId: ${operation}, requestBody: { required: true, content: { application/json: { schema: ${schema} } } }, responses: { '200': ${ok(schema)} } } }`

/** A path whose body is of a media type. */
export const take = (operation: string, type: string, schema: string, more = ''): string =>
  `{ post: { operationId: ${operation}, requestBody: { required: true, content: { ${type}: { schema: ${schema}${more} } } }, responses: ${none} } }`

/** A path with parameters. */
export const get = (operation: string, ...parameters: readonly string[]): string =>
  `{ get: { operationId: ${operation}, parameters: [${parameters.join(', ')}], responses: ${none} } }`

export const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`

/** A parameter of a path. */
export const part = (name: string, schema = '{ type: string }'): string =>
  `{ name: ${name}, in: path, required: true, schema: ${schema} }`

export const body = (value: unknown): { readonly body: unknown } => ({ body: value })

export const path = (values: object): { readonly params: object } => ({ params: { path: values } })

export const query = (values: object): { readonly params: object } => ({ params: { query: values } })
