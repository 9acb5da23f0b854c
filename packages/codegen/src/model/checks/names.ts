import { isReserved, methodName, pagesName } from '../../source/names.ts'
import { paginationOf } from '../pagination.ts'
import type { ModelCheck } from './model-check.ts'

const below = ({ file, pointer }: { file: string; pointer: string }, step: string) => ({
  file,
  pointer: `${pointer}/${step}`,
})

/** Names of operations, and of the methods made from them, must not meet each other or the names of components. */
export const names: ModelCheck = ({ operations, components }, { options, report }) => {
  const takenBy = new Map<string, string>()
  const seen = new Map<string, { file: string; pointer: string }>()
  for (const operation of operations) {
    const { name, place } = operation
    if (name === '') continue
    const at = below(place, 'operationId')
    const first = seen.get(name)
    if (first) {
      report(at, `operationId ${name} is used at ${first.file}#${first.pointer} too`, 'give each operation its own')
      continue
    }
    seen.set(name, place)
    if (isReserved(name))
      report(at, `operationId ${name} is taken: TypeScript or a generated file uses it`, 'give it another name')
    if (components.has(name))
      report(at, `operationId ${name} is the name of a component too`, 'give one of them another name')
    const paged = paginationOf(operation, options.outputs.client?.pagination)
    for (const method of [methodName(name), ...(paged ? [pagesName(name)] : [])]) {
      const other = takenBy.get(method)
      if (other !== undefined)
        report(
          at,
          `operations ${other} and ${name} would both have the method ${method}`,
          'give one of them another name',
        )
      takenBy.set(method, name)
    }
  }
}
