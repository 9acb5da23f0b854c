import type { SchemaAttributeType } from '@poolhouse/schemas'
import { schemaFailures } from '../errors.ts'

/** Throws InvalidParameterException if the minimum is above the maximum (H), or a bound is not a number or too large (M). */
export const rejectBadConstraints = (name: string, attribute: SchemaAttributeType, shownName = name): void => {
  const { StringAttributeConstraints: lengths, NumberAttributeConstraints: values } = attribute
  if (lengths) rejectBadLengths(name, lengths, shownName)
  if (values) rejectBadValues(name, values, shownName)
}

const rejectBadLengths = (
  name: string,
  { MinLength = '0', MaxLength = '2048' }: NonNullable<SchemaAttributeType['StringAttributeConstraints']>,
  shownName: string,
): void => {
  if (![MinLength, MaxLength].every((bound) => /^\d+$/.test(bound))) throw schemaFailures.stringConstraints(name)
  if (Number(MinLength) > 2048 || Number(MaxLength) > 2048) throw schemaFailures.lengthTooLarge(shownName)
  if (Number(MaxLength) < Number(MinLength)) throw schemaFailures.lengthsCrossed(shownName)
}

const rejectBadValues = (
  name: string,
  { MinValue, MaxValue }: NonNullable<SchemaAttributeType['NumberAttributeConstraints']>,
  shownName: string,
): void => {
  for (const bound of [MinValue, MaxValue]) {
    if (bound !== undefined && !/^-?\d+(\.\d+)?$/.test(bound)) throw schemaFailures.numberConstraints(name)
  }
  if (MinValue !== undefined && MaxValue !== undefined && Number(MaxValue) < Number(MinValue)) {
    throw schemaFailures.valuesCrossed(shownName)
  }
}
