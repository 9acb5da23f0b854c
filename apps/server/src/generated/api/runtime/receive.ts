// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context } from 'hono'
import { type Fault, parsed } from './fault.ts'
import type { Body } from './limited-body.ts'
import { formOf, isJson, mediaOf } from './media.ts'
import type { PathPattern } from './path-pattern.ts'
import { readFields, readParts } from './read-form.ts'
import { readParameters } from './read-parameters.ts'
import { type Refusal, refusedBody, unreadableBody } from './refusal.ts'
import { type Place, places, type Row, type Wires } from './route.ts'

/** What a request brings: every part that its route has a schema for. */
export type Received = Partial<Record<Place | 'body', unknown>> & { contentType?: string }

/** What is neither JSON, text nor a form is not kept: the handler reads it as it comes. */
const readBody = async (body: Body, type: string, wires: Wires, faults: Fault[]): Promise<unknown> => {
  if (isJson(type)) return body.json()
  if (type === 'application/x-www-form-urlencoded') return readFields(await body.text(), wires, faults)
  if (type.startsWith('multipart/')) return readParts(await body.formData(), wires, faults)
  return type.startsWith('text/') ? body.text() : (body.body ?? new Blob([]).stream())
}

const receiveBody = async (
  { route, wires }: Row,
  context: Context,
  sent: Body,
  received: Received,
  faults: Fault[],
): Promise<Refusal | undefined> => {
  const body = route.request?.body
  if (!body) return undefined
  const type = context.req.header('content-type')
  if (type === undefined || (!body.required && sent.body === null)) {
    if (body.required) faults.push({ in: 'body', path: [], message: 'Required' })
    return undefined
  }
  const form = formOf(body.content, type)
  if (form === undefined) return refusedBody(415, `Expected ${Object.keys(body.content).join(' or ')}`)
  let value: unknown
  try {
    value = await readBody(sent, mediaOf(type), wires?.body?.[form] ?? {}, faults)
  } catch {
    return unreadableBody
  }
  received.contentType = form
  received.body = parsed(body.content[form]?.schema, value, 'body', faults)
  return undefined
}

/** Reads a request, or says why it is refused. */
export const receive = async (
  row: Row,
  path: PathPattern,
  context: Context,
  body: Body,
): Promise<Received | Refusal> => {
  const received: Received = {}
  const faults: Fault[] = []
  for (const place of places) {
    const schema = row.route.request?.[place]
    if (schema === undefined) continue
    const sent = readParameters(place, context, path, row.wires?.[place] ?? {})
    received[place] = parsed(schema, sent, place, faults)
  }
  const refusal = await receiveBody(row, context, body, received, faults)
  return refusal ?? (faults.length > 0 ? { status: 400, faults } : received)
}
