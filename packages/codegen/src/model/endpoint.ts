import type { Method } from '../document/openapi-objects.ts'
import type { Place } from '../problem.ts'
import type { Wire } from '../runtime/shared/wire.ts'
import type { Documentation, Shape } from './shape.ts'

/** The location of a parameter in a request. */
export const parameterPlaces = ['path', 'query', 'header', 'cookie'] as const

/** The location of a parameter in a request. */
export type ParameterPlace = (typeof parameterPlaces)[number]

/** One parameter of an operation, or one header of a response. */
export interface Parameter {
  readonly name: string
  readonly place: ParameterPlace
  readonly required: boolean
  readonly shape: Shape
  readonly wire: Wire
  /** The place of its schema; absent without one. */
  readonly schema?: Place
  /** True if reserved characters such as `/?:` are not encoded in a query. */
  readonly allowReserved: boolean
  /** True if it may be sent without a value; its shape then allows the empty text. Default: false. */
  readonly mayBeEmpty?: boolean
  readonly documentation: Documentation
}

/** One field of a form. */
export interface FormField {
  /** The conversion of its text to a value. */
  readonly wire: Wire
  /** True if the document specifies a style. Otherwise objects are JSON. */
  readonly styled: boolean
  /** The single media type of its part; `undefined` if there is none, or a choice of several. */
  readonly type: string | undefined
}

/** One media type of a body. */
export interface Media {
  /** The media type, as written in the document. */
  readonly type: string
  /** The shape of the body; `undefined` if it is not described. */
  readonly shape: Shape | undefined
  /** The place of the schema, or of the schema of a line for line-delimited media types. Absent without a schema. */
  readonly schema?: Place
  /** The conversion of form fields to values; `undefined` for other bodies. */
  readonly fields: Readonly<Record<string, FormField>> | undefined
  /** The conversion of form fields that the schema allows without declaring them. */
  readonly rest?: FormField | undefined
  /** The `example` of the document, or the first value of its `examples`; absent without any. */
  readonly example?: unknown
  /** The `examples` of the document, by name. Default: there are none. */
  readonly examples?: Readonly<Record<string, unknown>>
}

/** One response of an operation. */
export interface EndpointResponse {
  /** A status, `4XX` or `default`. */
  readonly status: string
  readonly description: string
  readonly headers: readonly Parameter[]
  readonly media: readonly Media[]
}

/** One operation, of any document. */
export interface Endpoint {
  /** Its name in generated code. */
  readonly name: string
  /** Its `operationId` in the document. */
  readonly operationId: string | undefined
  readonly method: Method
  readonly path: string
  /** Its place in the document. */
  readonly place: Place
  /** Its module, named after its first tag. */
  readonly tag: string
  /** Its tags, as the document names them. */
  readonly tags: readonly string[]
  /** Its extensions: every member whose name begins with `x-`. */
  readonly extensions: Readonly<Record<string, unknown>>
  readonly documentation: Documentation & { readonly summary?: string }
  readonly parameters: readonly Parameter[]
  readonly body: { readonly required: boolean; readonly media: readonly Media[] } | undefined
  readonly responses: readonly EndpointResponse[]
  /** Alternatives for authorization; each requires all of its schemes. An empty list requires nothing. */
  readonly security: readonly (readonly string[])[]
}

/** An authentication method. */
export interface SecurityScheme {
  readonly name: string
  readonly type: string
  readonly scheme: string | undefined
  readonly place: string | undefined
  readonly parameter: string | undefined
}

/** A tag that the document declares. */
export interface Tag {
  readonly name: string
  readonly description: string | undefined
}

/** Everything in a document except its schemas. */
export interface Api {
  /** Declared tags, in the order of the document. */
  readonly tags: readonly Tag[]
  readonly endpoints: readonly Endpoint[]
  /** Webhooks and callbacks. The path is the name in the document. */
  readonly webhooks: readonly Endpoint[]
  readonly security: readonly SecurityScheme[]
  readonly servers: readonly string[]
}
