import type { ArtefactInput } from '@poolhouse/codegen'
import { array, braces, type Code, type Item, jsdoc, literal, memberName, moduleText } from '@poolhouse/codegen/source'
import { errorExtensions } from '../extensions.ts'
import type { Contract, Operation } from '../operation.ts'

const row = ({ name, facts, pagination }: Operation): Item => {
  const entry = {
    ...(facts['idempotent'] === true ? { idempotent: true } : {}),
    ...(pagination ? { pages: [pagination.inputToken, pagination.outputToken] } : {}),
  }
  return { code: [`${memberName(name)}: `, literal(entry, 'fit')] }
}

/** The module of facts that the client uses at run time. It is small because every browser app downloads it. */
export const factsModule = ({ model, banner }: ArtefactInput, { operations, errors }: Contract): string => {
  const retryable = errors
    .map(({ name }) => name)
    .filter((name) => model.components.get(name)?.extensions[errorExtensions.retryable] === true)
  const text =
    'Every operation. Operations without `idempotent` are not idempotent. `pages` names the input member that continues a ' +
    'list, and the output member that it is copied from.'
  return moduleText(
    banner,
    [],
    [
      { comment: jsdoc(text), code: ['export const operations = ', braces(operations.map(row)), ' as const'] },
      {
        comment: jsdoc('Errors after which every request can be sent again.'),
        code: ['export const retryable: readonly string[] = ', literal(retryable)],
      },
    ],
  )
}

/** Operations by their authorization, in a separate module because only clients that sign requests import it. */
export const authorizationModule = ({ banner }: ArtefactInput, { operations }: Contract): string => {
  const withAuthorization = (value: string): readonly string[] =>
    operations.filter(({ facts }) => facts['authorization'] === value).map(({ name }) => name)
  const rows = ['public', 'token'].map((value) => [`${memberName(value)}: `, literal(withAuthorization(value))])
  return moduleText(
    banner,
    [],
    [
      {
        comment: jsdoc('Operations by their authorization. Every other operation has `iam`.'),
        code: ['export const authorization = ', braces(rows), ' satisfies Readonly<Record<string, readonly string[]>>'],
      },
    ],
  )
}

/** The errors that each operation declares, in a separate module because only programs that check errors import it. */
export const declaredErrorsModule = ({ banner }: ArtefactInput, { operations, errors }: Contract): string => {
  const names = errors.map(({ name }) => name)
  const rows = operations.map((operation): Code =>
    literal(operation.errors.map((name) => names.indexOf(name)).sort((a, b) => a - b)),
  )
  return moduleText(
    banner,
    [],
    [
      { comment: jsdoc('Every error.'), code: ['export const errorNames = ', literal(names), ' as const'] },
      {
        comment: jsdoc('The errors of each operation, in the order of `operations`, as indexes of `errorNames`.'),
        code: ['export const declaredErrors: readonly (readonly number[])[] = ', array(rows, 'fill')],
      },
    ],
  )
}
