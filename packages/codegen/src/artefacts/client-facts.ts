import type { Model, Operation } from '../model/model.ts'
import { paginationOf } from '../model/pagination.ts'
import type { ClientOutput } from '../options.ts'
import { array, braces, type Code, type Item } from '../source/code.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { literal, memberName } from '../source/literal.ts'
import { moduleText } from '../source/module.ts'

const row = (operation: Operation, { facts = {}, pagination }: ClientOutput): Item => {
  const told = Object.entries(facts).flatMap(([name, common]) => {
    const value = operation.facts[name]
    return value === undefined || value === common ? [] : [[name, value] as const]
  })
  const paged = paginationOf(operation, pagination)
  const entry = Object.fromEntries([
    ...told,
    ...(paged ? [['pages', [paged.inputToken, paged.outputToken]] as const] : []),
  ])
  return { code: [`${memberName(operation.name)}: `, literal(entry, 'fit')] }
}

const factsText = (facts: Readonly<Record<string, unknown>>): string =>
  Object.entries(facts)
    .map(([name, common]) => ` \`${name}\` is ${JSON.stringify(common)} where it is left out.`)
    .join('')

/** The table a client's runtime works from: names of operations and the few facts it needs, as small as can be. */
export const factsModule = (
  { operations, components, errors }: Model,
  output: ClientOutput,
  banner: string,
): string => {
  const { facts = {}, retryable } = output
  const names = errors
    .map(({ name }) => name)
    .filter((name) => components.get(name)?.errorFacts[retryable ?? ''] === true)
  return moduleText(
    banner,
    [],
    [
      {
        comment: jsdoc(
          `Every operation.${factsText(facts)} \`pages\` names the member of the input that continues a list, and the member of the output it comes from.`,
        ),
        code: [
          'export const operations = ',
          braces(operations.map((operation) => row(operation, output))),
          ' as const',
        ],
      },
      {
        comment: jsdoc('Errors after which any request may be sent again.'),
        code: ['export const retryable: readonly string[] = ', literal(names)],
      },
    ],
  )
}

/** Operations by the value of one fact, in a file of its own, since not every program asks. */
export const sortedFactModule = (
  { operations }: Model,
  { fact, common }: NonNullable<ClientOutput['sorted']>,
  banner: string,
): string => {
  const having = (value: string): readonly string[] =>
    operations.filter(({ facts }) => String(facts[fact]) === value).map(({ name }) => name)
  const values = [...new Set(operations.map(({ facts }) => String(facts[fact])))]
    .filter((value) => value !== common)
    .sort()
  return moduleText(
    banner,
    [],
    [
      {
        comment: jsdoc(`Operations by their ${fact}; those in no list have \`${common}\`.`),
        code: [
          `export const ${fact} = `,
          braces(values.map((value) => [`${memberName(value)}: `, literal(having(value))])),
          ' satisfies Readonly<Record<string, readonly string[]>>',
        ],
      },
    ],
  )
}

/** Which operation declares which errors. A file of its own, since not every program asks. */
export const declaredErrorsModule = ({ operations, errors }: Model, banner: string): string => {
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
        comment: jsdoc(
          'For each operation, in the order of the table of operations: the places of its errors in `errorNames`.',
        ),
        code: ['export const declaredErrors: readonly (readonly number[])[] = ', array(rows, 'fill')],
      },
    ],
  )
}
