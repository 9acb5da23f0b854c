// Generated servers get this file as it is.
import type { Context } from 'hono'
import { type Fault, parsed } from './fault.ts'
import { formOf, isJson, mediaOf } from './media.ts'
import type { PathPattern } from './path-pattern.ts'
import { readFields, readParts } from './read-form.ts'
import { readParameters } from './read-parameters.ts'
import { type Place, places, type Row, type Wires } from './route.ts'

/** What a request brings: every part that its route has a schema for. */
export type Received = Partial<Record<Place | 'body', unknown>> & { contentType?: string }

/** Why a request is refused. */
export interface Refusal {
  readonly status: 400 | 415
  readonly faults: readonly Fault[]
}

const readBody = async (request: Request, type: string, wires: Wires, faults: Fault[]): Promise<unknown> => {
  if (isJson(type)) return request.json()
  if (type === 'application/x-www-form-urlencoded') return readFields(await request.text(), wires, faults)
  if (type.startsWith('multipart/')) return readParts(await request.formData(), wires, faults)
  return type.startsWith('text/') ? request.text() : request.blob()
}

const receiveBody = async (
  { route, wires }: Row,
  context: Context,
  received: Received,
  faults: Fault[],
): Promise<Refusal | undefined> => {
  const body = route.request?.body
  if (!body) return undefined
  const type = context.req.header('content-type')
  if (type === undefined || (!body.required && context.req.raw.body === null)) {
    if (body.required) faults.push({ in: 'body', path: [], message: 'Required' })
    return undefined
  }
  const form = formOf(body.content, type)
  if (form === undefined) {
    const message = `Expected ${Object.keys(body.content).join(' or ')}`
    return { status: 415, faults: [{ in: 'body', path: [], message }] }
  }
  let sent: unknown
  try {
    sent = await readBody(context.req.raw, mediaOf(type), wires?.body?.[form] ?? {}, faults)
  } catch {
    return { status: 400, faults: [{ in: 'body', path: [], message: 'The body cannot be read' }] }
  }
  received.contentType = form
  received.body = parsed(body.content[form]?.schema, sent, 'body', faults)
  return undefined
}

/** Reads a request, or says why it is refused. */
export const receive = async (row: Row, path: PathPattern, context: Context): Promise<Received | Refusal> => {
  const received: Received = {}
  const faults: Fault[] = []
  for (const place of places) {
    const schema = row.route.request?.[place]
    if (schema === undefined) continue
    const sent = readParameters(place, context, path, row.wires?.[place] ?? {})
    received[place] = parsed(schema, sent, place, faults)
  }
  const refusal = await receiveBody(row, context, received, faults)
  return refusal ?? (faults.length > 0 ? { status: 400, faults } : received)
}
