// Copied into generated clients, without this line.
import type { ServerSentEvent } from './events.ts'
import type { OnProgress } from './progress.ts'

/** The form of received bytes: a complete `Blob`, or a stream. */
export type BytesAs = 'blob' | 'stream'

/** Validates a value, like a zod schema. */
export interface Checker {
  readonly parse: (value: unknown) => unknown
}

/** Options of an operation whose response is bytes. */
export interface Receiving<As extends BytesAs> {
  /**
   * `stream` returns bytes as a `ReadableStream`, so that a large file is not loaded into memory. Read it to its end or
   * cancel it to release its connection. Errors, JSON and text are still read completely. Default: `blob`.
   */
  readonly parseAs?: As
}

/** The bytes of a response; an error response with bytes is read as text. */
type Bytes<Status, As> =
  | (Status extends 'default' | `2${string}` ? (As extends 'stream' ? ReadableStream<Uint8Array> : Blob) : never)
  | (Status extends `2${string}` ? never : string)

type JsonType = `${string}/json${string}` | `${string}+json${string}`

/** Media types with one JSON value per line. */
type LinesType =
  | `application/${'x-' | ''}${'ndjson' | 'jsonl' | 'jsonlines' | 'json-lines' | 'json-seq'}${string}`
  | `application/stream+json${string}`

/** A line of a body. Its schema describes one line, or the list of all lines. */
type Line<Content> = Content extends readonly (infer Item)[] ? Item : Content

/** A media type in lowercase, because media types are case-insensitive. */
type Media<T> = T extends string ? Lowercase<T> : T

/** A field of a received form. Files are `Blob`s, which the types describe as strings. */
type ReceivedField<F> = F | (string extends F ? Blob : F extends readonly string[] ? readonly Blob[] : never)

type BodyAs<Type, Content, Raw> = Type extends LinesType
  ? AsyncIterable<Line<Content>>
  : Type extends JsonType
    ? Content
    : Type extends `text/event-stream${string}`
      ? AsyncIterable<ServerSentEvent>
      : Type extends `multipart/form-data${string}`
        ? { [K in keyof Content]: ReceivedField<Content[K]> }
        : Type extends `application/x-www-form-urlencoded${string}`
          ? Content
          : Type extends `text/${string}`
            ? string
            : Type extends '*/*' | 'application/*'
              ? Content extends Blob
                ? Raw
                : Content
              : Raw

type BodyOf<R, Raw> = R extends { content: infer C }
  ? { [T in keyof C]: BodyAs<Media<T>, C[T], Raw> }[keyof C]
  : undefined

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

type Class = '1' | '2' | '3' | '4' | '5'

type NumberOf<T> = T extends `${infer N extends number}` ? N : never

/** Every status of a class: 400 to 499 for '4'. */
type StatusIn<C extends Class> = NumberOf<`${C}${Digit}${Digit}`>

/** The class of a range: '4' for '4XX'. */
type ClassOf<S> = S extends `${infer C extends Class}${'XX' | 'xx'}` ? C : never

/** Statuses that `default` does not include: those of ranges, and all successes if one is described. */
type Covered<R> =
  | StatusIn<ClassOf<keyof R>>
  | (Extract<Text<keyof R>, `2${string}`> extends never ? never : StatusIn<'2'>)

/** The statuses of a response. A range and `default` exclude the statuses of more specific responses. */
type StatusOf<S, R> = S extends number
  ? S
  : Exclude<S extends 'default' ? Exclude<StatusIn<Class>, Covered<R>> : StatusIn<ClassOf<S>>, Extract<keyof R, number>>

/** The statuses whose responses have no body. */
type Bodiless = 204 | 205 | 304

/** A key as text: statuses are numbers in types. */
type Text<S> = S extends number | string ? `${S}` : never

/** Every response of an operation, distinguished by `status`. */
export type Result<O, As extends BytesAs = 'blob'> = O extends { responses: infer R }
  ? {
      [S in keyof R]: {
        readonly status: StatusOf<S, R>
        readonly body: S extends Bodiless ? undefined : BodyOf<R[S], Bytes<Text<S>, As>>
        readonly response: Response
      }
    }[keyof R]
  : never

type Needed<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : undefined extends T[K] ? never : K }[keyof T]

type Params<O> = O extends { parameters: infer P }
  ? Needed<P> extends never
    ? { readonly params?: P }
    : { readonly params: P }
  : object

/** Files for a field of a form, which the types describe as a string. */
type BlobsFor<Field> = Field extends readonly unknown[] ? readonly Blob[] : Blob

type RawUpload = Blob | ReadableStream | ArrayBuffer | Uint8Array<ArrayBuffer> | string

type Upload<Type, Content> = Type extends LinesType
  ? Iterable<Line<Content>> | AsyncIterable<Line<Content>> | ReadableStream | Blob
  : Type extends JsonType
    ? Content
    : Type extends `multipart/${string}`
      ? { readonly [K in keyof Content]: Content[K] | BlobsFor<Content[K]> } | FormData
      : Type extends `application/x-www-form-urlencoded${string}` | `text/${string}`
        ? Content
        : Type extends '*/*' | 'application/*'
          ? Content extends Blob
            ? RawUpload
            : Content
          : RawUpload

/** True for a media type that must be named: another is JSON, which is the default. */
type IsNamed<Type, C> = Type extends JsonType ? false : Extract<Media<keyof C>, JsonType> extends never ? false : true

/** A body, and its media type if there are several. Default: JSON, or the first. */
type BodyIn<B> = B extends { content: infer C }
  ? {
      [T in keyof C]: { readonly body: Upload<Media<T>, C[T]> } & (IsNamed<Media<T>, C> extends true
        ? { readonly contentType: T }
        : { readonly contentType?: T })
    }[keyof C]
  : never

type Body<O> = O extends { requestBody: infer B }
  ? BodyIn<B>
  : O extends { requestBody?: infer B }
    ? [NonNullable<B>] extends [never]
      ? object
      : BodyIn<NonNullable<B>> | { readonly body?: undefined; readonly contentType?: undefined }
    : object

/** Options of one call. */
export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** Cancels the call: its promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Maximum time of the call, in milliseconds, retries included. Default: that of the client. */
  readonly timeout?: number
  /** Called while the body is sent, with the number of bytes sent and their total, if known. */
  readonly onProgress?: OnProgress
}

/** The parameters of an operation. */
export type Input<O> = Params<O> & Body<O> & CallOptions

/** The parameters of a method, optional if none is required. `More` contains additional options. */
export type Parameters<O, More = unknown> =
  object extends Input<O> ? [input?: Input<O> & More] : [input: Input<O> & More]
