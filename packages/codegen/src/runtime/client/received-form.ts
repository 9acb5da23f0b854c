// Copied into generated clients of documents with forms in responses, without this line.
import type { Checker } from './call.ts'
import type { Fault } from '../shared/fault.ts'
import { fittingValues } from '../shared/fitting-values.ts'
import { ofStatus } from '../shared/of-status.ts'
import { formOf, mediaOf } from '../shared/media.ts'
import { entriesOf, membersOf } from '../shared/read-form.ts'
import type { Wire, Wires } from '../shared/wire.ts'

/** The wire formats of a form. */
interface Form {
  readonly fields?: Wires
  /** The format of fields that the schema allows without naming them. */
  readonly rest?: Wire
}

/** Forms in responses: by operation, then by status, `4XX` or `default`, then by media type. */
export type Forms = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Form>>>>>>

/** Creates the parser of responses that are forms. It leaves other responses unread, and returns `undefined`. */
export const formReader =
  (forms: Forms) =>
  async (operation: string, response: Response, read: unknown, schema: Checker | undefined): Promise<unknown> => {
    const { status, headers } = response
    const type = headers.get('content-type') ?? ''
    const own = ofStatus(forms[operation] ?? {}, status) ?? {}
    const form = own[formOf(own, type) ?? '']
    if (!form || response.body === null) return undefined
    const { fields = {}, rest } = form
    // The text of an error that is also JSON was parsed.
    const text = typeof read === 'string' ? read : JSON.stringify(read)
    const body = text === undefined ? response : new Response(text, { headers: { 'content-type': type } })
    const entries = await entriesOf(body, mediaOf(type), fields)
    if (!entries) return undefined
    const readBy = (wires: Wires): Record<string, unknown> => membersOf(entries, wires, rest)
    const faults: Fault[] = []
    // The schema selects the types of values that may have several.
    const value = fittingValues(schema, fields, readBy, 'body', faults)
    // Throws the error of the schema.
    return faults.length === 0 ? value : schema?.parse(readBy(fields))
  }
