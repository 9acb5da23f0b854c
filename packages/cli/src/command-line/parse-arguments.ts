import { closeMatches } from '../python/close-matches.ts'
import { isInteger } from '../python/integer.ts'
import { pythonRepr } from '../python/text.ts'
import type { Option, OptionValue, ParsedArguments, Positional } from './option.ts'
import { commandLineError } from './usage.ts'

/** An argument that begins with a dash: its option, if known, and the value after `=`. */
interface Flag {
  readonly option: Option | undefined
  readonly value?: string
}

const checkChoice = (name: string, value: string, choices: readonly string[]): void => {
  if (choices.includes(value)) return
  const rows: string[] = []
  for (let index = 0; index < choices.length; index += 2) {
    rows.push(
      choices
        .slice(index, index + 2)
        .map((choice) => choice.padEnd(40))
        .join(' | '),
    )
  }
  const similar = closeMatches(value, choices)
  const hint =
    similar.length > 0
      ? [`\n\nInvalid choice: ${pythonRepr(value)}, maybe you meant:\n`, ...similar.map((choice) => `  * ${choice}`)]
      : []
  const message = ['Invalid choice, valid choices are:\n', ...rows, ...hint].join('\n')
  throw commandLineError(`argument ${name}: ${message}`)
}

const checkValue = ({ name, choices, type }: Option, value: string): string => {
  if (type && !isInteger(value)) throw commandLineError(`argument ${name}: invalid ${type} value: ${pythonRepr(value)}`)
  if (choices) checkChoice(name, value, choices)
  return value
}

/** The option that an argument names. Unambiguous prefixes are accepted. */
const flagOf = (argument: string, options: ReadonlyMap<string, Option>): Flag | undefined => {
  if (!argument.startsWith('-') || argument.length === 1) return undefined
  const exact = options.get(argument)
  if (exact) return { option: exact }
  const equals = argument.indexOf('=')
  const name = equals < 0 ? argument : argument.slice(0, equals)
  const inlineValue = equals < 0 ? {} : { value: argument.slice(equals + 1) }
  const named = equals < 0 ? undefined : options.get(name)
  if (named) return { option: named, ...inlineValue }
  const longer = name.startsWith('--') ? [...options.keys()].filter((option) => option.startsWith(name)) : []
  if (longer.length > 1) throw commandLineError(`ambiguous option: ${argument} could match ${longer.join(', ')}`)
  const [found] = longer
  if (found !== undefined) return { option: options.get(found), ...inlineValue }
  if (/^-\d+$|^-\d*\.\d+$/.test(argument) || argument.includes(' ')) return undefined
  return { option: undefined }
}

/** The value of an option, read from the arguments after it, and the number of arguments consumed. */
const valueOf = (option: Option, following: readonly string[]): { value: OptionValue; consumed: number } => {
  const { name, takes, constant = true } = option
  const [first] = following
  if (takes === 'nothing') return { value: constant, consumed: 0 }
  if (takes === 'any') return { value: following.map((value) => checkValue(option, value)), consumed: following.length }
  if (first !== undefined) return { value: checkValue(option, first), consumed: 1 }
  if (takes === 'optional') return { value: constant, consumed: 0 }
  throw commandLineError(`argument ${name}: expected one argument`)
}

const explicitValueOf = (option: Option, value: string): OptionValue => {
  if (option.takes === 'nothing') {
    throw commandLineError(`argument ${option.name}: ignored explicit argument ${pythonRepr(value)}`)
  }
  return valueOf(option, [value]).value
}

/**
 * Parses the listed options and at most one positional argument, and returns the other arguments. Follows Python's
 * `argparse`, whose rules users of the AWS CLI rely on: unambiguous prefixes of options, `--name=value`, and values
 * that begin with a dash only after `=`.
 */
export const parseArguments = (
  args: readonly string[],
  list: readonly Option[],
  positional?: Positional,
): ParsedArguments => {
  const options = new Map(list.map((option) => [option.name, option]))
  const end = args.indexOf('--')
  const flags = args.map((argument, index) => (end >= 0 && index >= end ? undefined : flagOf(argument, options)))
  const values = new Map<string, OptionValue>()
  const remaining: string[] = []
  let found: string | undefined
  let foundAt = -1

  for (let index = 0; index < args.length;) {
    const argument = args[index] ?? ''
    const flag = flags[index]
    index++
    if (!flag) {
      const isOpen = positional !== undefined && found === undefined
      if (argument === '--' && index - 1 === end) {
        // Ignored next to the positional argument, like in the AWS CLI. Anywhere else it counts as an argument.
        if (!isOpen && foundAt !== index - 2) remaining.push(argument)
      } else if (isOpen) {
        if (positional.choices) checkChoice(positional.name, argument, positional.choices)
        found = argument
        foundAt = index - 1
      } else remaining.push(argument)
      continue
    }
    const { option, value } = flag
    if (!option) {
      remaining.push(argument)
      continue
    }
    const key = option.key ?? option.name
    if (value !== undefined) {
      values.set(key, explicitValueOf(option, value))
      continue
    }
    const next = flags.findIndex((other, at) => at >= index && (other !== undefined || at === end))
    const read = valueOf(option, args.slice(index, next < 0 ? args.length : next))
    values.set(key, read.value)
    index += read.consumed
  }

  const missing = [
    ...list.filter(({ name, key, required }) => required && !values.has(key ?? name)).map(({ name }) => name),
    ...(positional?.required && found === undefined ? [positional.name] : []),
  ]
  if (missing.length > 0) throw commandLineError(`the following arguments are required: ${missing.join(', ')}`)
  return { values, positional: found, remaining }
}
