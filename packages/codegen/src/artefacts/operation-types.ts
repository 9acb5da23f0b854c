import { block } from '../source/code.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { memberName, quoted } from '../source/literal.ts'
import { type Declaration, ImportList, moduleText } from '../source/module.ts'
import type { Artefact } from './artefact.ts'

const helpers: readonly Declaration[] = [
  { comment: jsdoc('The name of an operation.'), code: 'export type OperationName = keyof OperationTypes' },
  {
    comment: jsdoc('What an operation takes; `void` when it takes nothing.'),
    code: "export type InputOf<O extends OperationName> = OperationTypes[O]['input']",
  },
  {
    comment: jsdoc('What an operation answers; `void` when it answers nothing.'),
    code: "export type OutputOf<O extends OperationName> = OperationTypes[O]['output']",
  },
  {
    comment: jsdoc('The names of the errors an operation declares.'),
    code: "export type ErrorNameOf<O extends OperationName> = OperationTypes[O]['errors']",
  },
  {
    comment: jsdoc(
      'The names of the operations on a noun. `satisfies { [O in OperationsOn<N>]: … }` makes a forgotten one fail to compile.',
    ),
    code: 'export type OperationsOn<N extends Noun> = NounOperations[N]',
  },
]

/** The types of each operation, and the vocabulary that handlers and clients are typed with. */
export const operationTypes: Artefact = ({ model, options, banner }) => {
  const imports = new ImportList()
  const typeOf = (component: string | undefined): string =>
    component === undefined ? 'void' : imports.take(`./${model.components.get(component)?.module ?? ''}.ts`, component)
  const table = model.operations.map(({ name, input, inputRequired, output, errors, documentation }) => ({
    comment: jsdoc(documentation.summary, [], 2),
    code: [
      `${memberName(name)}: `,
      block([
        { code: [`input: ${typeOf(input)}`, input !== undefined && !inputRequired ? ' | undefined' : ''] },
        { code: `output: ${typeOf(output)}` },
        { code: ['errors: ', errors.length === 0 ? 'never' : errors.map(quoted).join(' | ')] },
      ]),
    ],
  }))
  const byNoun = model.nouns.map(({ name: noun }) => {
    const names = model.operations.filter((operation) => operation.noun === noun).map(({ name }) => quoted(name))
    return { code: [`${memberName(noun)}: `, names.length === 0 ? 'never' : names.join(' | ')] }
  })
  const declarations: Declaration[] = [
    { comment: jsdoc('What operations are about.'), code: 'export type Noun = keyof NounOperations' },
    {
      comment: jsdoc('The operations on each noun.'),
      code: ['export interface NounOperations ', block(byNoun)],
    },
    {
      comment: jsdoc('What each operation takes, answers and may fail with.'),
      code: ['export interface OperationTypes ', block(table)],
    },
    ...helpers,
  ]
  const text = moduleText(banner, imports.lines('import type'), declarations)
  return new Map([[`${options.outputs.schemas}/operation-types.ts`, text]])
}
