// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type { ServerSentEvent } from './events.ts'

type BodyAs<Type, Content> = Type extends `${string}json${string}`
  ? Content
  : Type extends 'text/event-stream'
    ? AsyncIterable<ServerSentEvent>
    : Type extends `text/${string}`
      ? string
      : Type extends `${string}*${string}`
        ? Content
        : Blob

type BodyOf<R> = R extends { content: infer C } ? { [T in keyof C]: BodyAs<T, C[T]> }[keyof C] : undefined

type StatusOf<S> = S extends number ? S : number

/** Every answer of an operation, told apart by `status`. */
export type Answer<O> = O extends { responses: infer R }
  ? {
      [S in keyof R]: { readonly status: StatusOf<S>; readonly body: BodyOf<R[S]>; readonly response: Response }
    }[keyof R]
  : never

type Needed<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : undefined extends T[K] ? never : K }[keyof T]

type Params<O> = O extends { parameters: infer P }
  ? Needed<P> extends never
    ? { readonly params?: P }
    : { readonly params: P }
  : object

/** Bytes stand for texts, for the types know no others. */
type BlobsFor<Field> = Field extends readonly unknown[] ? readonly Blob[] : Blob

type Upload<Type, Content> = Type extends `${string}json${string}`
  ? Content
  : Type extends `multipart/${string}`
    ? { readonly [K in keyof Content]: Content[K] | BlobsFor<Content[K]> } | FormData
    : Type extends 'application/x-www-form-urlencoded' | `text/${string}`
      ? Content
      : Blob | ReadableStream | ArrayBuffer | Uint8Array<ArrayBuffer> | string

/** A body, and its media type where there are several. Default: JSON, or the first. */
type BodyIn<B> = B extends { content: infer C }
  ? { [T in keyof C]: { readonly body: Upload<T, C[T]>; readonly contentType?: T } }[keyof C]
  : never

type Body<O> = O extends { requestBody: infer B }
  ? BodyIn<B>
  : O extends { requestBody?: infer B }
    ? [NonNullable<B>] extends [never]
      ? object
      : BodyIn<NonNullable<B>> | { readonly body?: undefined; readonly contentType?: undefined }
    : object

/** What a call may say besides its parameters. */
export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** What an operation takes. */
export type Input<O> = Params<O> & Body<O> & CallOptions

/** The parameters of a method: they may be left out when none is needed. */
export type Parameters<O> = object extends Input<O> ? [input?: Input<O>] : [input: Input<O>]
