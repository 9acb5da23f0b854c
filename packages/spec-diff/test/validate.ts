import { type Schema as CfworkerSchema, Validator } from '@cfworker/json-schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Schema } from './random-schemas.ts'

const ajv = new Ajv2020({ strict: false, allErrors: false })

/**
 * True where ajv 8.20 is wrong: with `contains` and `prefixItems` it accepts an empty array, and with `uniqueItems` and
 * `prefixItems` it accepts `[{}, {}]` where `items` are strings. This violates JSON Schema Core, section 10.3.1.3, and
 * Validation, section 6.4.3.
 */
const isBeyondAjv = (schema: unknown): boolean => {
  if (typeof schema !== 'object' || schema === null) return false
  const isTuple = Object.hasOwn(schema, 'prefixItems')
  return (
    (isTuple && (Object.hasOwn(schema, 'contains') || Object.hasOwn(schema, 'uniqueItems'))) ||
    Object.values(schema).some(isBeyondAjv)
  )
}

const byCfworker = (schema: Schema): ((value: unknown) => boolean) => {
  // The validator writes into schemas.
  const validator = new Validator(structuredClone<CfworkerSchema | boolean>(schema), '2020-12')
  return (value) => validator.validate(value).valid
}

/** A validator that shares nothing with the engine: ajv, or `@cfworker/json-schema` for what ajv gets wrong. */
export const compileSchema = (schema: Schema): ((value: unknown) => boolean) => {
  if (isBeyondAjv(schema)) return byCfworker(schema)
  const validate = ajv.compile(schema)
  return (value) => validate(value)
}
