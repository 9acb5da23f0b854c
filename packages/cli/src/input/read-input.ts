import type { ParsedArguments } from '../command-line/option.ts'
import type { MemberOption } from '../command-line/operation-options.ts'
import type { Shapes } from '../contract/shape.ts'
import { parameterError, usageError } from '../failure.ts'
import type { Host } from '../host.ts'
import { pythonType } from '../python/text.ts'
import { FileError, readParameterFile } from './parameter-file.ts'
import { readOption } from './read-option.ts'

type Members = Record<string, unknown>

const parseInput = {
  '--cli-input-json': (text: string): unknown => JSON.parse(text) as unknown,
  '--cli-input-yaml': async (text: string): Promise<unknown> => {
    const { parseDocument } = await import('yaml')
    const document = parseDocument(text, { customTags: ['binary'] })
    const [problem] = [...document.errors, ...document.warnings]
    if (problem) throw problem
    return document.toJS() as unknown
  },
} as const

type InputOption = keyof typeof parseInput

const readWholeInput = async (option: InputOption, value: string, host: Host): Promise<Members> => {
  let contents: string | Uint8Array
  try {
    contents = readParameterFile(value, host) ?? value
  } catch (error) {
    throw error instanceof FileError ? parameterError(option, error.message) : error
  }
  const text = typeof contents === 'string' ? contents : new TextDecoder().decode(contents)
  let input: unknown
  try {
    input = await parseInput[option](text)
  } catch {
    const format = option === '--cli-input-json' ? 'JSON' : 'YAML'
    throw parameterError(option.slice(2), `Invalid ${format} received.`)
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw parameterError(option, `Invalid type: expecting map, received ${pythonType(input)}`)
  }
  return input as Members
}

/**
 * The input of an operation: the members given as options, then those of `--cli-input-json` or `--cli-input-yaml` that no
 * option sets.
 */
export const readInput = async (
  { values }: ParsedArguments,
  members: readonly MemberOption[],
  shapes: Shapes,
  host: Host,
): Promise<Members> => {
  const input: Members = {}
  for (const option of members) {
    const value = values.get(option.name)
    if (value !== undefined) input[option.member] = readOption(value, option, shapes, host)
  }
  const given = (Object.keys(parseInput) as InputOption[]).filter((name) => values.has(name))
  if (given.length > 1) throw usageError('Only one --cli-input- parameter may be specified.')
  const [option] = given
  if (option === undefined) return input
  const whole = await readWholeInput(option, String(values.get(option)), host)
  return { ...input, ...Object.fromEntries(Object.entries(whole).filter(([name]) => !Object.hasOwn(input, name))) }
}
