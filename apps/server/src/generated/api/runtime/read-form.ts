// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Fault } from './fault.ts'
import { formOf } from './media.ts'
import type { Wires } from './route.ts'
import { decodedQuery, queryPairs, readQuery } from './wire.ts'

type Entry = readonly [name: string, value: string | Blob]

/** A member whatever its name: one named `__proto__` is data. */
const setOwn = (values: object, name: string, value: unknown): void =>
  void Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true })

const isOfMedia = (type: string, media: readonly string[]): boolean =>
  formOf(Object.fromEntries(media.map((known) => [known, undefined])), type) !== undefined

/** The members of a form. Fields it does not describe stay what they are, and become a list where they repeat. */
const membersOf = async (
  entries: readonly Entry[],
  wires: Wires,
  faults: Fault[],
  decode: (text: string) => string,
): Promise<Record<string, unknown>> => {
  const values: Record<string, unknown> = {}
  const texts: [string, string][] = []
  for (const [name, value] of entries) texts.push([name, typeof value === 'string' ? value : await value.text()])
  for (const [name, wire] of Object.entries(wires)) {
    const isBytes = wire.as === 'bytes' || wire.item === 'bytes'
    const own = isBytes ? entries.flatMap(([key, value]) => (key === name ? [value] : [])) : []
    for (const value of own) {
      if (!wire.media || typeof value === 'string' || isOfMedia(value.type, wire.media)) continue
      faults.push({ in: 'body', path: [name], message: `Expected ${wire.media.join(' or ')}` })
    }
    const value = isBytes ? (wire.as === 'list' && own.length > 0 ? own : own[0]) : readQuery(name, texts, wire, decode)
    if (value !== undefined) setOwn(values, name, value)
  }
  const isDescribed = (name: string): boolean =>
    Object.hasOwn(wires, name) ||
    Object.entries(wires).some(([own, { as, members = {} }]) =>
      as === 'object' ? name.startsWith(`${own}[`) || Object.hasOwn(members, name) : false,
    )
  const others = new Set(entries.flatMap(([name]) => (isDescribed(name) ? [] : [name])))
  for (const name of others) {
    const own = entries.flatMap(([key, value]) => (key === name ? [value] : []))
    const decoded = own.map((value) => (typeof value === 'string' ? decode(value) : value))
    setOwn(values, name, decoded.length > 1 ? decoded : decoded[0])
  }
  return values
}

/** Reads a form of fields: `application/x-www-form-urlencoded`. */
export const readFields = (text: string, wires: Wires, faults: Fault[]): Promise<Record<string, unknown>> =>
  membersOf(queryPairs(text), wires, faults, decodedQuery)

/** Reads a form of parts: `multipart/form-data`. */
export const readParts = (form: FormData, wires: Wires, faults: Fault[]): Promise<Record<string, unknown>> => {
  const entries: Entry[] = []
  form.forEach((value, name) => entries.push([name, value]))
  return membersOf(entries, wires, faults, (text) => text)
}
