import type { ArtefactInput } from '@poolhouse/codegen'
import { block, type Declaration, ImportList, jsdoc, memberName, moduleText, quoted } from '@poolhouse/codegen/source'
import type { Contract } from '../operation.ts'

const helpers: readonly Declaration[] = [
  { comment: jsdoc('The name of an operation.'), code: 'export type OperationName = keyof OperationTypes' },
  {
    comment: jsdoc('The input of an operation; `void` when it has none.'),
    code: "export type InputOf<O extends OperationName> = OperationTypes[O]['input']",
  },
  {
    comment: jsdoc('The output of an operation; `void` when it has none.'),
    code: "export type OutputOf<O extends OperationName> = OperationTypes[O]['output']",
  },
  {
    comment: jsdoc('The names of the errors an operation declares.'),
    code: "export type ErrorNameOf<O extends OperationName> = OperationTypes[O]['errors']",
  },
  {
    comment: jsdoc(
      'The operations on a noun. With `satisfies { [O in OperationsOn<N>]: … }` a missing one does not compile.',
    ),
    code: 'export type OperationsOn<N extends Noun> = NounOperations[N]',
  },
]

/** The types of each operation, for handlers and clients. */
export const operationTypesModule = ({ model, banner }: ArtefactInput, { operations, nouns }: Contract): string => {
  const imports = new ImportList()
  const typeOf = (component: string | undefined): string =>
    component === undefined ? 'void' : imports.take(`./${model.components.get(component)?.module ?? ''}.ts`, component)
  const table = operations.map(({ name, input, inputRequired, output, errors, summary }) => ({
    comment: jsdoc(summary, [], 2),
    code: [
      `${memberName(name)}: `,
      block([
        { code: [`input: ${typeOf(input)}`, input !== undefined && !inputRequired ? ' | undefined' : ''] },
        { code: `output: ${typeOf(output)}` },
        { code: ['errors: ', errors.length === 0 ? 'never' : errors.map(quoted).join(' | ')] },
      ]),
    ],
  }))
  const byNoun = nouns.map((noun) => {
    const names = operations.filter((operation) => operation.noun === noun).map(({ name }) => quoted(name))
    return { code: [`${memberName(noun)}: `, names.length === 0 ? 'never' : names.join(' | ')] }
  })
  const declarations: Declaration[] = [
    { comment: jsdoc('A noun: the tag of an operation.'), code: 'export type Noun = keyof NounOperations' },
    {
      comment: jsdoc('The operations on each noun.'),
      code: ['export interface NounOperations ', block(byNoun)],
    },
    {
      comment: jsdoc('The input, output and errors of each operation.'),
      code: ['export interface OperationTypes ', block(table)],
    },
    ...helpers,
  ]
  return moduleText(banner, imports.lines('import type'), declarations)
}
