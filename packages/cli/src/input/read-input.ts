import type { ScalarTag } from 'yaml'
import type { ParsedArguments } from '../command-line/option.ts'
import type { MemberOption } from '../command-line/operation-options.ts'
import type { Shapes } from '../contract/shape.ts'
import { parameterError, usageError } from '../failure.ts'
import type { Host } from '../host.ts'
import { pythonType } from '../python/text.ts'
import { isRecord, type Members, messageOf } from '../record.ts'
import { decodeBase64 } from './binary.ts'
import { FileError, readParameterFile } from './parameter-file.ts'
import { readOption } from './read-option.ts'

/** Decodes `!!binary` strictly; the decoder of the library accepts any text. */
const binaryTag: ScalarTag = {
  tag: 'tag:yaml.org,2002:binary',
  identify: (value) => value instanceof Uint8Array,
  resolve: (text, onError) => {
    try {
      return decodeBase64(text)
    } catch (error) {
      onError(messageOf(error))
      return null
    }
  },
}

const parseYaml = async (text: string): Promise<unknown> => {
  const { parseDocument } = await import('yaml')
  // Other tags of YAML 1.1, such as `!!set`, create values that JSON cannot represent.
  const document = parseDocument(text, {
    customTags: [binaryTag],
    resolveKnownTags: false,
    merge: true,
    logLevel: 'error',
  })
  const [problem] = [...document.errors, ...document.warnings]
  if (problem) throw problem
  return document.toJS()
}

const inputFormats = [
  { option: '--cli-input-json', format: 'JSON', parse: (text: string): unknown => JSON.parse(text) },
  { option: '--cli-input-yaml', format: 'YAML', parse: parseYaml },
] as const

type InputFormat = (typeof inputFormats)[number]

const readWholeInput = async ({ option, format, parse }: InputFormat, value: string, host: Host): Promise<Members> => {
  let contents: string | Uint8Array
  try {
    contents = readParameterFile(value, host) ?? value
  } catch (error) {
    throw error instanceof FileError ? parameterError(option, error.message) : error
  }
  let input: unknown
  try {
    input = await parse(
      typeof contents === 'string' ? contents : new TextDecoder('utf-8', { fatal: true }).decode(contents),
    )
  } catch {
    throw parameterError(option.slice(2), `Invalid ${format} received.`)
  }
  if (isRecord(input)) return input
  throw parameterError(option, `Invalid type: expecting map, received ${pythonType(input)}`)
}

/**
 * The input of an operation: the members set by options, then those of `--cli-input-json` or `--cli-input-yaml` that no
 * option sets.
 */
export const readInput = async (
  { values }: ParsedArguments,
  members: readonly MemberOption[],
  shapes: Shapes,
  host: Host,
): Promise<Members> => {
  const input: Record<string, unknown> = {}
  for (const option of members) {
    const value = values.get(option.name)
    if (value !== undefined) input[option.member] = readOption(value, option, shapes, host)
  }
  const [format, another] = inputFormats.filter(({ option }) => values.has(option))
  if (another) throw usageError('Only one --cli-input- parameter may be specified.')
  if (!format) return input
  const whole = await readWholeInput(format, String(values.get(format.option)), host)
  return { ...input, ...Object.fromEntries(Object.entries(whole).filter(([name]) => !Object.hasOwn(input, name))) }
}
