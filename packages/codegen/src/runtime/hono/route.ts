// Generated servers get this file as it is.
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
 * Defines a route. Its requests and responses may be getters, so that their schemas are created at the first request.
 * Its type has no more than every route has, because a compiler is slow with hundreds of specific types.
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
    /** Response headers with a special style, by status. */
    readonly responses?: Readonly<Record<string, Wires>>
    /** Fields that a form allows without naming them, by its media type. */
    readonly rest?: Readonly<Record<string, Wire>>
  }
}
