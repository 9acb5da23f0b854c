// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { StylesByStatus, WriteForm } from '../shared/send-response.ts'
import type { Wire, Wires } from '../shared/wire.ts'

/** Schemas of a body by its media types. */
export type Content = Readonly<Record<string, { readonly schema?: unknown } | undefined>>

/**
 * One row of the server: an operation of the document. Rows have the form that `createRoute` of
 * `@hono/zod-openapi` accepts.
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
 * Its type is the common type of all routes, because the compiler is slow with hundreds of specific types.
 */
export const createRoute = (route: Route): Route => route

/** Locations of parameters. */
export const places = ['params', 'query', 'headers', 'cookies'] as const

/** The location of a parameter. */
export type Place = (typeof places)[number]

/** A route, the wire formats of its parameters, and the styles of its responses. */
export interface Row {
  readonly route: Route
  readonly wires?: Readonly<Partial<Record<Place, Wires>>> & {
    /** Fields of forms, by the media type of the form. */
    readonly body?: Readonly<Record<string, Wires>>
    /** Media types of bodies with one JSON value per line, each of the schema. */
    readonly lines?: readonly string[]
    /** Wire formats of the form fields that the schema allows without naming them, by media type. */
    readonly rest?: Readonly<Record<string, Wire>>
  }
  readonly responses?: StylesByStatus
  /** Present if a response may be a form. */
  readonly writeForm?: WriteForm
}
