// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type { Wire } from './wire.ts'

/** Schemas of a body by its media types. */
export type Content = Readonly<Record<string, { readonly schema?: unknown } | undefined>>

/**
 * One row of the server: an operation as the document has it. Rows have the form that `createRoute` of
 * `@hono/zod-openapi` takes, so they can be handed to it.
 */
export interface Route {
  readonly operationId?: string
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly deprecated?: boolean
  readonly method: string
  readonly path: string
  readonly request?: {
    readonly params?: unknown
    readonly query?: unknown
    readonly headers?: unknown
    readonly cookies?: unknown
    readonly body?: { readonly required?: boolean; readonly content: Content }
  }
  readonly responses: Readonly<Record<string, unknown>>
}

/**
 * Writes a row. What it says of requests and answers may be getters, so that its schemas are made when the first request
 * comes. It keeps no more of its type than every row has: a compiler is slow to carry hundreds of them.
 */
export const createRoute = (route: Route): Route => route

/** Where parameters stand. */
export const places = ['params', 'query', 'headers', 'cookies'] as const

/** Where a parameter stands. */
export type Place = (typeof places)[number]

/** How texts become values, by their names. */
export type Wires = Readonly<Record<string, Wire>>

/** A route, and how the texts of its parameters become values. */
export interface Row {
  readonly route: Route
  readonly wires?: Readonly<Partial<Record<Place, Wires>>> & {
    /** Fields of forms, by the media type of the form. */
    readonly body?: Readonly<Record<string, Wires>>
    /** Media types of bodies that hold one JSON value a line, each of the schema. */
    readonly lines?: readonly string[]
    /** Headers of answers that are not written as usual, by status. */
    readonly answers?: Readonly<Record<string, Wires>>
    /** Fields that a form allows without naming them, by its media type. */
    readonly rest?: Readonly<Record<string, Wire>>
  }
}
