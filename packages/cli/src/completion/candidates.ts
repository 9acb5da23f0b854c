import { globalOptions } from '../command-line/global-options.ts'
import { commonOptions, type MemberOption, memberOptions, pagingOptions } from '../command-line/operation-options.ts'
import type { Option } from '../command-line/option.ts'
import { commands, tables } from '../generated/index.ts'
import type { IdLookup } from './id-lookup.ts'

const service = 'cognito-idp'

/** The values that an option of an operation may have. */
const valuesOf = async (
  option: Option | MemberOption,
  words: readonly string[],
  ids: IdLookup,
): Promise<readonly string[]> => {
  if (option.choices) return option.choices
  const shape = 'shape' in option ? option.shape : undefined
  if (shape && 'enum' in shape) return shape.enum
  if (option.name === '--user-pool-id') return ids.poolIds()
  if (option.name === '--client-id') {
    const at = words.indexOf('--user-pool-id')
    const pool = at < 0 ? undefined : words[at + 1]
    return pool === undefined ? [] : ids.clientIds(pool)
  }
  return []
}

const optionsOf = async (command: string): Promise<(Option | MemberOption)[]> => {
  const [name = '', noun = ''] = commands[command] ?? []
  const loaded = await tables[noun]?.()
  const operation = loaded?.table.operations[name]
  if (!loaded || !operation) return []
  return [...memberOptions(operation, loaded.table), ...commonOptions, ...(operation.pagination ? pagingOptions : [])]
}

/**
 * Completions of the last word of a command line.
 *
 * @param words The words after the program's name. The last one is being typed and may be empty.
 * @param ids Fetches ids of pools and clients.
 */
export const completionsOf = async (words: readonly string[], ids: IdLookup): Promise<string[]> => {
  const typed = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const command = before.find((word) => Object.hasOwn(commands, word))
  const matching = (names: readonly string[]): string[] => names.filter((name) => name.startsWith(typed))
  const options: readonly (Option | MemberOption)[] = [
    ...(command === undefined ? [] : await optionsOf(command)),
    ...globalOptions,
  ]
  const previous = options.find(({ name }) => name === before.at(-1))
  if (previous && previous.takes !== 'nothing' && !typed.startsWith('-')) {
    return matching(await valuesOf(previous, before, ids))
  }
  if (typed.startsWith('-')) {
    const used = new Set(before)
    return matching(options.map(({ name }) => name).filter((name) => !used.has(name)))
  }
  if (command !== undefined) return matching(before.at(-1) === command ? ['help'] : [])
  return matching([
    ...Object.keys(commands),
    ...(before.includes(service) ? ['help'] : [service, 'completion', 'help']),
  ])
}
