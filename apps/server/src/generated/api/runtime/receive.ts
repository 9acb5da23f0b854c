// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context } from 'hono'
import { readLines } from '../shared/lines.ts'
import type { Fault } from '../shared/fault.ts'
import { parsed } from '../shared/parsed.ts'
import { fittingValues } from '../shared/fitting-values.ts'
import type { Body } from './limited-body.ts'
import { parseLine } from './parse-line.ts'
import { formOf, isJson, mediaOf } from '../shared/media.ts'
import type { PathPattern } from '../shared/path-pattern.ts'
import { pathFaults } from '../shared/percent-encoding.ts'
import { checkMedia, entriesOf, membersOf } from '../shared/read-form.ts'
import { readParameters, sentIn } from './read-parameters.ts'
import { type Rejection, rejectedBody, unreadableBody } from './rejection.ts'
import type { Wires } from '../shared/wire.ts'
import { type Place, places, type Row } from './route.ts'

/** The parts of a request that have a schema in the route. */
export type Received = Partial<Record<Place | 'body', unknown>> & { contentType?: string }

/** A body that is neither JSON nor text is not buffered: the handler reads the stream. An empty text is not JSON. */
const readBody = async (body: Body, type: string): Promise<unknown> => {
  if (isJson(type)) {
    const text = await body.text()
    return text === '' ? undefined : JSON.parse(text)
  }
  return type.startsWith('text/') ? body.text() : (body.body ?? new Blob([]).stream())
}

/** A body as its handler receives it; `undefined` if there is none. */
const bodyOf = async (
  sent: Body,
  form: string,
  type: string,
  { route, wires }: Row,
  faults: Fault[],
): Promise<unknown> => {
  const schema = route.request?.body?.content[form]?.schema
  const fields = wires?.body?.[form] ?? {}
  const entries = await entriesOf(sent, mediaOf(type), fields)
  if (entries) {
    checkMedia(entries, fields, faults)
    const read = (by: Wires): Record<string, unknown> => membersOf(entries, by, wires?.rest?.[form])
    return fittingValues(schema, fields, read, 'body', faults)
  }
  if (wires?.lines?.includes(form)) {
    return readLines(sent.body, (text, index) => parseLine(text, index, schema))
  }
  const value = await readBody(sent, mediaOf(type))
  return value === undefined && !route.request?.body?.required ? undefined : parsed(schema, value, 'body', faults)
}

const receiveBody = async (
  row: Row,
  context: Context,
  sent: Body,
  received: Received,
  faults: Fault[],
): Promise<Rejection | undefined> => {
  const body = row.route.request?.body
  if (!body) return undefined
  const type = context.req.header('content-type')
  const isEmpty = sent.body === null || context.req.header('content-length') === '0'
  if (type === undefined || (!body.required && isEmpty)) {
    if (body.required) faults.push({ in: 'body', path: [], message: 'Required' })
    return undefined
  }
  const form = formOf(body.content, type)
  if (form === undefined) return rejectedBody(415, `Expected ${Object.keys(body.content).join(' or ')}`)
  try {
    const value = await bodyOf(sent, form, type, row, faults)
    if (value === undefined) return undefined
    received.contentType = form
    received.body = value
    return undefined
  } catch {
    return unreadableBody
  }
}

/** Reads a request, or returns the reason for its rejection. */
export const receive = async (
  row: Row,
  path: PathPattern,
  context: Context,
  body: Body,
): Promise<Received | Rejection> => {
  const received: Received = {}
  const faults: Fault[] = []
  for (const place of places) {
    const schema = row.route.request?.[place]
    if (schema === undefined) continue
    const sent = sentIn[place](context, path)
    const malformed = place === 'params' ? pathFaults(sent) : []
    faults.push(...malformed)
    if (malformed.length > 0) continue
    const wires = row.wires?.[place] ?? {}
    const read = (by: Wires): Record<string, unknown> => readParameters(place, sent, by)
    received[place] = fittingValues(schema, wires, read, place, faults)
  }
  const rejection = await receiveBody(row, context, body, received, faults)
  return rejection ?? (faults.length > 0 ? { status: 400, faults } : received)
}
