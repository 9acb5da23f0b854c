import { memberOptions } from '../../../src/command-line/operation-options.ts'
import { commands, helpTables, tables } from '../../../src/generated/index.ts'
import { exampleOptions } from '../../../src/help/example-command.ts'
import type { Case } from '../case.ts'

/** A command line that sends the documented request of an operation. */
export interface ExampleCase extends Case {
  readonly input: unknown
}

/** One case for each operation. */
export const exampleCases = async (): Promise<ExampleCase[]> =>
  Promise.all(
    Object.entries(commands).map(async ([command, [name, noun]]) => {
      const [loaded, help] = await Promise.all([tables[noun]?.(), helpTables[noun]?.()])
      const operation = loaded?.table.operations[name]
      if (!loaded || !help || !operation) throw new Error(`There is no table of ${name}.`)
      const { input = {}, output = {} } = help.table.operations[name]?.example ?? {}
      const members = memberOptions(operation, loaded.table)
      const options = exampleOptions(input as Record<string, unknown>, members, loaded.table.shapes)
      return { args: [command, ...options.flat(), '--no-paginate'], responses: [{ body: output }], input }
    }),
  )
