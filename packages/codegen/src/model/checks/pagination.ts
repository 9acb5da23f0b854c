import type { Model, Operation } from '../model.ts'
import { paginationOf } from '../pagination.ts'
import type { ModelCheck } from './model-check.ts'

const memberNames = (component: string | undefined, { components }: Model): readonly string[] => {
  const shape = component === undefined ? undefined : components.get(component)?.shape
  return shape?.kind === 'object' ? shape.members.map(({ name }) => name) : []
}

/** What the pagination of an operation names must be members of its input and output. */
export const pagination: ModelCheck = (model, { options, report }) => {
  const fact = options.outputs.client?.pagination
  const rule = fact === undefined ? undefined : options.facts?.[fact]
  if (fact === undefined || !rule) return
  const check = (operation: Operation): void => {
    if (operation.facts[fact] === undefined) return
    const { file, pointer } = operation.place
    const place = { file, pointer: `${pointer}/${rule.extension}` }
    const paged = paginationOf(operation, fact)
    if (!paged) {
      report(place, `${rule.extension} is incomplete`, 'name inputToken, outputToken and items')
      return
    }
    const sides = { input: [paged.inputToken, paged.pageSize], output: [paged.outputToken, paged.items] } as const
    for (const side of ['input', 'output'] as const) {
      const known = memberNames(operation[side], model)
      for (const name of sides[side]) {
        if (name === undefined || known.includes(name)) continue
        report(place, `${rule.extension} names ${name}, which is no member of the ${side}`, 'name a member')
      }
    }
  }
  model.operations.forEach(check)
}
