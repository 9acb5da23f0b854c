// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type { Fault } from './fault.ts'
import { formOf } from './media.ts'
import { decodedQuery, queryPairs, readQuery, type Wire, type Wires } from './wire.ts'

type Entry = readonly [name: string, value: string | Blob]

/** A received form. */
export interface FormEntries {
  readonly entries: readonly Entry[]
  /** The same entries as strings; files that are not text are missing. */
  readonly texts: readonly (readonly [string, string])[]
  /** Decodes strings. */
  readonly decode: (text: string) => string
}

/** Sets a member of any name, including `__proto__`. */
const setOwn = (values: object, name: string, value: unknown): void =>
  void Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true })

const isOfMedia = (type: string, media: readonly string[]): boolean =>
  formOf(Object.fromEntries(media.map((known) => [known, undefined])), type) !== undefined

const isBytes = ({ as, item }: Wire): boolean => as === 'bytes' || item === 'bytes'

/** The entries of each name. */
const byName = <E extends readonly [name: string, ...unknown[]]>(entries: readonly E[]): ReadonlyMap<string, E[]> => {
  const groups = new Map<string, E[]>()
  for (const entry of entries) {
    const group = groups.get(entry[0])
    if (group) group.push(entry)
    else groups.set(entry[0], [entry])
  }
  return groups
}

/** The value of a field; `undefined` if it is absent. */
const fieldOf = (name: string, wire: Wire, { entries, texts, decode }: FormEntries): unknown => {
  if (!isBytes(wire)) return readQuery(name, texts, wire, decode)
  const own = entries.flatMap(([key, value]) =>
    key === name ? [typeof value === 'string' ? decode(value) : value] : [],
  )
  if (own.length === 0) return undefined
  return wire.as === 'list' || (own.length > 1 && wire.or?.as === 'list') ? own : own[0]
}

/** True if a name belongs to a field that several names write. */
const isPartOf = (name: string, field: string, { as, style, members = {}, or }: Wire): boolean => {
  if ((as === 'object' || style === 'deepObject') && name.startsWith(`${field}[`)) return true
  return (as === 'object' && Object.hasOwn(members, name)) || (or !== undefined && isPartOf(name, field, or))
}

/** Rejects files whose media type the field does not allow. */
export const checkMedia = ({ entries }: FormEntries, wires: Wires, faults: Fault[]): void => {
  for (const [name, value] of entries) {
    const { media } = (Object.hasOwn(wires, name) ? wires[name] : undefined) ?? {}
    if (!media || typeof value === 'string' || isOfMedia(value.type, media)) continue
    faults.push({ in: 'body', path: [name], message: `Expected ${media.join(' or ')}` })
  }
}

/**
 * The members of a form.
 *
 * @param rest The format of fields that it does not name. Default: they remain unchanged, and become a list where they
 *   repeat.
 */
export const membersOf = (form: FormEntries, wires: Wires, rest: Wire | undefined): Record<string, unknown> => {
  const { decode } = form
  const values: Record<string, unknown> = {}
  for (const [name, wire] of Object.entries(wires)) {
    const value = fieldOf(name, wire, form)
    if (value !== undefined) setOwn(values, name, value)
  }
  const isDescribed = (name: string): boolean =>
    Object.hasOwn(wires, name) || Object.entries(wires).some(([own, wire]) => isPartOf(name, own, wire))
  // Each reads its own entries only: a body may have a hundred thousand names.
  const texts = byName(form.texts)
  for (const [name, entries] of byName(form.entries)) {
    if (isDescribed(name)) continue
    if (rest) setOwn(values, name, fieldOf(name, rest, { entries, texts: texts.get(name) ?? [], decode }))
    else {
      const decoded = entries.map(([, value]) => (typeof value === 'string' ? decode(value) : value))
      setOwn(values, name, decoded.length > 1 ? decoded : decoded[0])
    }
  }
  return values
}

/** The entries of a form of fields: `application/x-www-form-urlencoded`. */
export const fieldEntries = (text: string): FormEntries => {
  const texts = queryPairs(text)
  return { entries: texts, texts, decode: decodedQuery }
}

/** The entries of a form of parts: `multipart/form-data`. */
export const partEntries = async (form: FormData, wires: Wires): Promise<FormEntries> => {
  const entries: Entry[] = []
  form.forEach((value, name) => entries.push([name, value]))
  const isText = (name: string): boolean => Object.hasOwn(wires, name) && !isBytes(wires[name] ?? { as: 'text' })
  const textOf = (name: string, value: string | Blob): string | Promise<string> =>
    typeof value === 'string' ? value : isText(name) ? value.text() : ''
  const texts = await Promise.all(entries.map(async ([name, value]) => [name, await textOf(name, value)] as const))
  return { entries, texts, decode: (text) => text }
}

/** The entries of a body; `undefined` if its media type, which is without parameters, is not that of a form. */
export const entriesOf = async (
  body: Pick<Request, 'text' | 'formData'>,
  type: string,
  wires: Wires,
): Promise<FormEntries | undefined> => {
  if (type === 'application/x-www-form-urlencoded') return fieldEntries(await body.text())
  return type.startsWith('multipart/') ? partEntries(await body.formData(), wires) : undefined
}
