import type { AttributeDataType, SchemaAttributeType } from '@poolhouse/schemas'
import { attributeProblems } from '../attribute-errors.ts'

type Check = (definition: SchemaAttributeType, value: string) => string | undefined

const text: Check = ({ StringAttributeConstraints: { MinLength, MaxLength } = {} }, value) => {
  const length = characters(value)
  if (MinLength !== undefined && length < Number(MinLength)) return attributeProblems.tooShort(Number(MinLength))
  if (MaxLength !== undefined && length > Number(MaxLength)) return attributeProblems.tooLong(Number(MaxLength))
  return undefined
}

/** Length in code points. It differs from the number of UTF-16 units only if the string has surrogates. */
const characters = (value: string): number => (/[\ud800-\udfff]/.test(value) ? Array.from(value).length : value.length)

const number: Check = ({ NumberAttributeConstraints: { MinValue, MaxValue } = {} }, value) => {
  if (!/^[+-]?\d+(\.\d+)?$/.test(value)) return attributeProblems.notOfType('Number')
  if (MinValue !== undefined && Number(value) < Number(MinValue)) return attributeProblems.tooSmall(Number(MinValue))
  if (MaxValue !== undefined && Number(value) > Number(MaxValue)) return attributeProblems.tooLarge(Number(MaxValue))
  return undefined
}

const truth: Check = (_, value) => (/^(true|false)$/i.test(value) ? undefined : attributeProblems.notOfType('Boolean'))

/** Seconds since the epoch, or a date in ISO 8601 form (L). */
const date: Check = (_, value) =>
  /^\d+$/.test(value) || (/^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)))
    ? undefined
    : attributeProblems.notOfType('DateTime')

const checks: Readonly<Record<AttributeDataType, Check>> = {
  String: text,
  Number: number,
  Boolean: truth,
  DateTime: date,
}

/** The maximum length of values of all types, in bytes of UTF-8 (H). */
const maxBytes = 2048

/** A UTF-16 unit has at most three bytes in UTF-8, so most values need not be encoded. */
const isTooLong = (value: string): boolean =>
  value.length * 3 > maxBytes && new TextEncoder().encode(value).length > maxBytes

/** The reason why an attribute cannot have a value. Undefined if the value is valid. */
export const problemWith: Check = (definition, value) =>
  isTooLong(value)
    ? attributeProblems.tooLong(maxBytes)
    : checks[definition.AttributeDataType ?? 'String'](definition, value)

/** The value to store: Boolean values in lower case (M). */
export const keptValue = ({ AttributeDataType: type }: SchemaAttributeType, value: string): string =>
  type === 'Boolean' ? value.toLowerCase() : value
