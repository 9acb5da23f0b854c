// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type { Fault } from './fault.ts'
import { parsed } from './parsed.ts'
import { readingsOf, type Wire, type Wires } from './wire.ts'

type Values = Record<string, unknown>

/** A copy with further members, without a prototype if the values have none. */
const withMembers = (values: Values, members: Values): Values => {
  const copy = Object.create(Object.getPrototypeOf(values)) as Values
  return Object.assign(copy, values, members)
}

/**
 * The values with `{}` for objects that are required and absent: clients send nothing for an empty object.
 *
 * @param faults What is invalid about the values.
 */
const withEmptyObjects = (values: Values, wires: Wires, faults: readonly Fault[]): Values | undefined => {
  const absent = faults.flatMap(({ path: [name, ...below] }) => {
    const isAbsent = typeof name === 'string' && below.length === 0 && !Object.hasOwn(values, name)
    const wire = isAbsent && Object.hasOwn(wires, name) ? wires[name] : undefined
    return wire?.as === 'object' && !wire.or ? [[name, {}]] : []
  })
  return absent.length === 0 ? undefined : withMembers(values, Object.fromEntries(absent))
}

const isMany = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null

/** The value with strings at the given places, taken from another reading. */
const withTexts = (value: unknown, texts: unknown, paths: readonly (readonly PropertyKey[])[]): unknown => {
  if (paths.some((path) => path.length === 0) || !isMany(value) || !isMany(texts)) return texts
  const copy: Record<PropertyKey, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value }
  const steps = new Map<PropertyKey, (readonly PropertyKey[])[]>()
  for (const [step = '', ...below] of paths) {
    const known = steps.get(step)
    if (known) known.push(below)
    else steps.set(step, [below])
  }
  for (const [step, below] of steps) copy[step] = withTexts(copy[step], texts[step], below)
  return copy
}

/**
 * Parses strings with several possible types, and selects those that match the schema: a string that may be a number is
 * a number if the schema allows it.
 *
 * @param read Reads all parameters, each according to its wire format.
 */
export const fittingValues = (
  schema: unknown,
  wires: Wires,
  read: (wires: Wires) => Values,
  place: string,
  faults: Fault[],
): unknown => {
  let values = read(wires)
  let found: Fault[] = []
  let result = parsed(schema, values, place, found)
  const filled = withEmptyObjects(values, wires, found)
  if (filled) {
    values = filled
    found = []
    result = parsed(schema, values, place, found)
  }
  const readings = Object.entries(wires).flatMap(([name, wire]): [string, readonly Wire[]][] => {
    const all = readingsOf(wire)
    return all.length > 1 ? [[name, all]] : []
  })
  if (found.length === 0) return result
  let current = values
  let last = found
  const attempts = new Map(readings.map(([name]) => [name, 0]))
  const pathsOf = (name: string): (readonly PropertyKey[])[] =>
    last.flatMap(({ path: [first, ...rest] }) => (first === undefined ? [[]] : first === name ? [rest] : []))
  for (let rounds = 0; rounds < 8; rounds++) {
    const next = readings.filter(
      ([name, all]) =>
        pathsOf(name).length > 0 && (attempts.get(name) ?? 0) < all.length && Object.hasOwn(current, name),
    )
    if (next.length === 0) break
    for (const [name, all] of next) {
      const attempt = (attempts.get(name) ?? 0) + 1
      attempts.set(name, attempt)
      // First with strings where the value does not match, then with strings everywhere, then with the alternative
      // format.
      const reading = attempt === 1 ? all[1] : all[attempt - 1]
      const again = read({ ...wires, ...(reading ? { [name]: reading } : {}) })[name]
      const paths = pathsOf(name)
      current = withMembers(current, { [name]: attempt === 1 ? withTexts(values[name], again, paths) : again })
    }
    last = []
    const again = parsed(schema, current, place, last)
    if (last.length === 0) return again
  }
  faults.push(...found)
  return undefined
}
