import { isIdentifier } from '../../source/literal.ts'
import { isReserved } from '../../source/names.ts'
import type { ModelCheck } from './model-check.ts'

/** With `strict`, every operation must have a unique operationId that is an identifier. */
export const names: ModelCheck = ({ api }, { options, report }) => {
  if (!options.strict) return
  const seen = new Map<string, string>()
  for (const { operationId, place } of api.endpoints) {
    if (operationId === undefined || operationId === '') {
      report(place, 'the operation has no operationId', 'add one: generated names are derived from it')
      continue
    }
    const at = { file: place.file, pointer: `${place.pointer}/operationId` }
    const first = seen.get(operationId)
    if (first !== undefined) {
      report(at, `operationId ${operationId} is used at ${first} too`, 'give each operation its own')
      continue
    }
    seen.set(operationId, `${place.file}#${place.pointer}`)
    if (!isIdentifier(operationId)) {
      const remedy = 'use letters, digits and _ only, starting with a letter'
      report(at, `operationId ${operationId} is not an identifier`, remedy)
    } else if (isReserved(operationId)) {
      report(at, `operationId ${operationId} is reserved: TypeScript or a generated file uses it`, 'rename it')
    }
  }
}
