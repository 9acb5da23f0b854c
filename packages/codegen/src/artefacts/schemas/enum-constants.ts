import type { Component } from '../../model/model.ts'
import { braces } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { literal, memberName } from '../../source/literal.ts'
import type { Declaration } from '../../source/module.ts'
import type { PartInput } from '../artefact.ts'

const textsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined

/** Constants for the values of an enum whose document names them with `x-enum-varnames`. */
export const enumConstants = (
  { name, shape, extensions, place }: Component,
  { model, options }: PartInput,
): Declaration[] => {
  const names = textsIn(extensions['x-enum-varnames'])
  const descriptions = textsIn(extensions['x-enum-descriptions']) ?? []
  const constant = `${name}Values`
  if (!names || shape.kind !== 'enum' || model.components.has(constant)) return []
  if (names.length !== shape.values.length || new Set(names).size !== names.length) {
    const message = `x-enum-varnames has ${names.length} names for ${shape.values.length} values`
    options.onWarning?.(place, message, 'give each value a name of its own')
    return []
  }
  const rows = shape.values.map((value, index) => ({
    comment: jsdoc(descriptions[index], [], 2),
    code: [`${memberName(names[index] ?? '')}: `, literal(value)],
  }))
  return [
    {
      comment: jsdoc(`The values of \`${name}\`, by name.`),
      code: [`export const ${constant} = `, braces(rows), ' as const'],
    },
  ]
}
