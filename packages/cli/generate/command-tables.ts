import type { Artefact } from '@poolhouse/codegen'
import { type Operation, readContract } from '@poolhouse/contract-artefacts'
import type { OperationTable, Pagination } from '../src/contract/shape.ts'
import { commandName } from '../src/command-line/command-name.ts'
import { helpTable } from './help-table.ts'
import { ShapeTable } from './shape-table.ts'

/** The pagination of an operation whose pages the command line fetches by itself: `x-paginator`. */
const paginationOf = ({ pagination, facts }: Operation): Pagination | undefined => {
  if (!pagination || facts['paginator'] !== true) return undefined
  const { inputToken, outputToken, items, pageSize } = pagination
  return { inputToken, outputToken, items, ...(pageSize === undefined ? {} : { pageSize }) }
}

const operationTable = (operation: Operation): OperationTable => {
  const { input, output, facts } = operation
  const pagination = paginationOf(operation)
  return {
    ...(input === undefined ? {} : { input }),
    ...(output === undefined ? {} : { output }),
    signed: facts['authorization'] === 'iam',
    ...(pagination ? { pagination } : {}),
  }
}

const rows = (entries: Iterable<readonly [string, unknown]>): string =>
  [...entries].map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`).join('')

/** A module with a table of operations and a table of shapes. */
const nounModule = (banner: string, type: string, operations: string, shapes: string): string =>
  `${banner}
import type { ${type} } from '../contract/shape.ts'

export const table: ${type} = {
  operations: {
${operations}  },
  shapes: {
${shapes}  },
}
`

const indexModule = (banner: string, operations: readonly Operation[], nouns: readonly string[]): string => {
  const commands = operations
    .map(({ name, noun }) => `  '${commandName(name)}': ['${name}', '${noun}'],\n`)
    .sort()
    .join('')
  const loaders = (ending: string) =>
    nouns.map((noun) => `  '${noun}': () => import('./${noun}${ending}.ts'),\n`).join('')
  return `${banner}
import type { NounHelp, NounTable } from '../contract/shape.ts'

/** Command to operation and noun, in alphabetical order. */
export const commands: Readonly<Record<string, readonly [operation: string, noun: string]>> = {
${commands}}

/** Loads the table of a noun. */
export const tables: Readonly<Record<string, () => Promise<{ table: NounTable }>>> = {
${loaders('')}}

/** Loads the help of a noun. */
export const helpTables: Readonly<Record<string, () => Promise<{ table: NounHelp }>>> = {
${loaders('.help')}}
`
}

/**
 * The command tables: per noun one module with operations and shapes and one with their help, and an index of all commands.
 * Each is loaded only when a command of its noun runs.
 *
 * @param folder Where the modules go, from the folder of the configuration file.
 */
export const commandTables =
  (folder: string): Artefact =>
  (input) => {
    const { model, banner } = input
    const files = new Map<string, string>()
    const contract = readContract(input)
    const { nouns } = contract
    for (const noun of nouns) {
      const operations = contract.operations.filter((operation) => operation.noun === noun)
      const shapes = new ShapeTable(model)
      for (const operation of operations) {
        if (operation.input !== undefined) shapes.add(operation.input)
        if (operation.output !== undefined) shapes.add(operation.output)
      }
      const table = rows(operations.map((operation) => [operation.name, operationTable(operation)] as const))
      const help = helpTable(operations, shapes.shapes.keys(), model)
      files.set(`${folder}/${noun}.ts`, nounModule(banner, 'NounTable', table, rows(shapes.shapes)))
      files.set(
        `${folder}/${noun}.help.ts`,
        nounModule(banner, 'NounHelp', rows(Object.entries(help.operations)), rows(Object.entries(help.shapes))),
      )
    }
    files.set(`${folder}/index.ts`, indexModule(banner, contract.operations, nouns))
    return files
  }
