// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type { Fault } from '../shared/fault.ts'
import { parsed } from '../shared/parsed.ts'

/**
 * Thrown while a handler reads lines: the first that is not JSON or does not match the schema. The response is a 400.
 */
export class InvalidLine extends Error {
  override readonly name = 'InvalidLine'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(`The body has an invalid line: ${faults.map(({ message }) => message).join(', ')}`)
    this.faults = faults
  }
}

/** The value of a line, as parsed by the schema. */
export const parseLine = (text: string, index: number, schema: unknown): unknown => {
  const faults: Fault[] = []
  let value: unknown
  try {
    value = parsed(schema, JSON.parse(text), 'body', faults)
  } catch {
    faults.push({ in: 'body', path: [], message: 'Expected JSON' })
  }
  if (faults.length === 0) return value
  throw new InvalidLine(faults.map((fault) => ({ ...fault, path: [index, ...fault.path] })))
}
