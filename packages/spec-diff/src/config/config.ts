import type { Level } from '../change.ts'
import { rules } from '../rules/index.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'
import { UnusableInput } from './unusable-input.ts'

/** A level in a configuration: `off` omits the changes of a rule. */
export type ConfiguredLevel = Level | 'off'

/** The settings of a configuration file. The command line overrides them. */
export interface Config {
  /** Levels by rule id. */
  readonly levels: Readonly<Record<string, ConfiguredLevel>>
  /** Names of `x-` extensions whose changes are reported. */
  readonly extensions: readonly string[]
  /** The file of accepted changes, relative to the configuration file. */
  readonly accepted: string
  /** The least severe level that fails the gate. Default: no gate. */
  readonly failOn?: GateLevel
}

/** A level that a gate can fail on. */
export type GateLevel = 'major' | 'minor'

/** Names of the configuration file; the first that exists is used. */
export const configNames = ['spec-diff.config.yaml', 'spec-diff.config.yml', 'spec-diff.config.json'] as const

/** The settings without a configuration file. */
export const defaultConfig: Config = { levels: {}, extensions: [], accepted: 'spec-diff.accepted.yaml' }

const configuredLevels: readonly unknown[] = ['major', 'minor', 'patch', 'off'] satisfies ConfiguredLevel[]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** The required type of each member. */
const members: Record<keyof Config, { readonly must: string; readonly is: (value: unknown) => boolean }> = {
  levels: { must: 'a mapping of rule ids to levels', is: isObject },
  extensions: {
    must: 'a list of names that begin with x-',
    is: (value) => Array.isArray(value) && value.every((name) => isText(name) && name.startsWith('x-')),
  },
  accepted: { must: 'the path of the file of accepted changes', is: isText },
  failOn: { must: 'major or minor', is: (value) => value === 'major' || value === 'minor' },
}

const isMember = (name: string): name is keyof Config => Object.hasOwn(members, name)

const memberProblem = (name: string, value: unknown): string | undefined => {
  if (!isMember(name)) return `unknown setting; the settings are ${Object.keys(members).join(', ')}`
  return members[name].is(value) ? undefined : `must be ${members[name].must}`
}

const levelProblem = (id: string, level: unknown): string | undefined => {
  if (!rules.some((rule) => rule.id === id)) return 'there is no such rule; spec-diff --rules lists them'
  return configuredLevels.includes(level) ? undefined : `must be ${configuredLevels.join(', ')}`
}

const problemsOf = (content: Record<string, unknown>, { lineOf }: YamlFile): string[] => {
  const settings = Object.entries(content).flatMap(([name, value]) => {
    const problem = memberProblem(name, value)
    return problem === undefined ? [] : [`${lineOf(name)}: ${name}: ${problem}`]
  })
  const levels = isObject(content['levels']) ? Object.entries(content['levels']) : []
  return [
    ...settings,
    ...levels.flatMap(([id, level]) => {
      const problem = levelProblem(id, level)
      return problem === undefined ? [] : [`${lineOf('levels', id)}: levels.${id}: ${problem}`]
    }),
  ]
}

/**
 * Reads a configuration file.
 *
 * @throws UnusableInput with every mistake and its line.
 */
export const readConfig = (name: string, text: string): Config => {
  const file = readYaml(name, text)
  const content = file.content ?? {}
  if (!isObject(content))
    throw new UnusableInput(`${name}:1: must be a mapping with ${Object.keys(members).join(', ')}`)
  const problems = problemsOf(content, file)
  if (problems.length > 0) throw new UnusableInput(problems.map((problem) => `${name}:${problem}`).join('\n'))
  return { ...defaultConfig, ...content }
}
