// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type { Context, Env } from 'hono'
import { type Body, bodyOf } from './limited-body.ts'
import { type Rejection, unreadableBody } from './rejection.ts'

/** A received webhook before it is verified. */
export interface Delivery<Name extends string = string> {
  /** The name of its handler. */
  readonly name: Name
  /** The original bytes of the body, over which signatures are computed. */
  readonly body: string
  /** Headers by their lowercase names. */
  readonly headers: Record<string, string>
}

/** Throws or returns `false` if the webhook is not from the expected sender. */
export type Verify<E extends Env = Env, Name extends string = string> = (
  delivery: Delivery<Name>,
  context: Context<E>,
) => unknown

const wholeText = async (body: Body): Promise<string | undefined> => {
  try {
    // Decoding neither replaces nor drops bytes, so the text equals the bytes.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await body.arrayBuffer())
  } catch {
    return undefined
  }
}

/** Verifies a webhook. Returns its body, which can be read again, or a rejection. */
export const verified = async <E extends Env, Name extends string>(
  sent: Body,
  name: Name,
  verify: Verify<E, Name>,
  context: Context<E>,
): Promise<Body | Rejection> => {
  const body = await wholeText(sent)
  if (body === undefined) return unreadableBody
  const rejection: Rejection = { status: 403, faults: [] }
  try {
    if ((await verify({ name, body, headers: context.req.header() }, context)) === false) return rejection
  } catch {
    return rejection
  }
  return bodyOf(body === '' ? null : body, context as Context)
}
