import type { Model, Report } from '@poolhouse/codegen'
import type { Operation, Pagination } from './operation.ts'

const memberNames = (component: string | undefined, { components }: Model): readonly string[] => {
  const shape = component === undefined ? undefined : components.get(component)?.shape
  return shape?.kind === 'object' ? shape.members.map(({ name }) => name) : []
}

const paginationFrom = (value: unknown): Pagination | undefined => {
  const { inputToken, outputToken, items, pageSize }: Readonly<Record<string, unknown>> = Object(value)
  if (typeof inputToken !== 'string' || typeof outputToken !== 'string' || typeof items !== 'string') return undefined
  return { inputToken, outputToken, items, pageSize: typeof pageSize === 'string' ? pageSize : undefined }
}

/** The pagination of an operation. Reports names that are not members of its input or output. */
export const readPagination = (
  operation: Omit<Operation, 'pagination'>,
  extension: string,
  model: Model,
  report: Report,
): Pagination | undefined => {
  const { pagination: value } = operation.facts
  if (value === undefined) return undefined
  const { file, pointer } = operation.place
  const place = { file, pointer: `${pointer}/${extension}` }
  const pagination = paginationFrom(value)
  if (!pagination) {
    report(place, `${extension} is incomplete`, 'name inputToken, outputToken and items')
    return undefined
  }
  const sides = {
    input: [pagination.inputToken, pagination.pageSize],
    output: [pagination.outputToken, pagination.items],
  } as const
  for (const side of ['input', 'output'] as const) {
    const known = memberNames(operation[side], model)
    for (const name of sides[side]) {
      if (name === undefined || known.includes(name)) continue
      report(place, `${extension} names ${name}, which is not a member of the ${side}`, 'name a member')
    }
  }
  return pagination
}
