import type { Place, Report } from '../../problem.ts'
import { discriminatingValues } from '../../shapes/discriminating-values.ts'
import { partsOf } from '../../shapes/index.ts'
import type { Component } from '../model.ts'
import type { Discriminator, Shape, UnionShape } from '../shape.ts'
import { followed } from '../followed.ts'
import type { ModelCheck } from './model-check.ts'

type Components = ReadonlyMap<string, Component>

const valuesOf = (option: Shape, name: string, components: Components): readonly unknown[] => {
  const follow = (shape: Shape): Shape => followed(shape, components)
  return discriminatingValues(follow(option), name, follow)
}

const nameOf = (option: Shape): string =>
  option.kind === 'reference' ? option.component : `an option of kind ${option.kind}`

const unionsIn = (shape: Shape): UnionShape[] => [
  ...(shape.kind === 'union' ? [shape] : []),
  ...partsOf(shape).flatMap(unionsIn),
]

const check = (
  options: readonly Shape[],
  { name, mapping }: Discriminator,
  components: Components,
  place: Place,
  report: Report,
): void => {
  const optionByValue = new Map<unknown, string>()
  for (const option of options) {
    const values = valuesOf(option, name, components)
    if (values.length === 0) {
      const remedy = `make ${name} a required member with a const there, or remove the discriminator`
      report(place, `${nameOf(option)} cannot be distinguished by ${name}`, remedy)
    }
    for (const value of values) {
      const other = optionByValue.get(value)
      if (other !== undefined) {
        report(
          place,
          `${other} and ${nameOf(option)} have the same ${name} ${JSON.stringify(value)}`,
          'give each its own',
        )
      }
      optionByValue.set(value, nameOf(option))
    }
  }
  for (const [value, component] of mapping) {
    if (optionByValue.get(value) === component) continue
    const remedy = `let ${component ?? 'the option'} have the const ${value}, or correct the mapping`
    report(place, `the mapping of ${value} contradicts the options`, remedy)
  }
}

/** Each option of a union with a discriminator must define its values by `const` or `enum`. */
export const discriminators: ModelCheck = ({ components, api }, { options: { strict = false }, report }) => {
  if (!strict) return
  for (const { shape, place } of components.values()) {
    for (const { options, discriminator } of unionsIn(shape)) {
      if (discriminator) check(options, discriminator, components, place, report)
    }
  }
  for (const { responses, place } of api.endpoints) {
    for (const { media, status } of responses) {
      for (const { shape } of media) {
        const at = { file: place.file, pointer: `${place.pointer}/responses/${status}` }
        for (const { options, discriminator } of shape ? unionsIn(shape) : []) {
          if (discriminator) check(options, discriminator, components, at, report)
        }
      }
    }
  }
}
