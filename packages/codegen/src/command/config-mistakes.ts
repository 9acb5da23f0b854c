import { isObject, type JsonObject, shown } from '../document/located.ts'
import type { CodegenConfig } from '../codegen-config.ts'
import { extraParts, type Outputs, parts } from '../options.ts'
import { zodPackages } from '../source/zod-spelling.ts'

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

const isOneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    value === undefined || values.includes(value)

const isListOf =
  (known: readonly unknown[]) =>
  (value: unknown): boolean =>
    value === undefined || (Array.isArray(value) && value.every((part) => known.includes(part)))

/** One member of a configuration, and its values. */
interface Rule {
  readonly path: string
  readonly must: string
  readonly is: (value: unknown) => boolean
}

const rules: readonly Rule[] = [
  { path: 'document', must: 'be the path of the OpenAPI document, such as "openapi.yaml"', is: isText },
  {
    path: 'command',
    must: 'be the command that runs the generator, such as "npx codegen" (it is quoted in generated files)',
    is: (value) => value === undefined || isText(value),
  },
  { path: 'outputs.folder', must: 'be the folder to write to, such as "src/api"', is: isText },
  { path: 'outputs.only', must: `be a list of some of ${parts.join(', ')}`, is: isListOf(parts) },
  { path: 'outputs.with', must: `be a list of some of ${extraParts.join(', ')}`, is: isListOf(extraParts) },
  { path: 'outputs.importExtension', must: 'be .ts or .js', is: isOneOf('.ts', '.js') },
  { path: 'outputs.dates', must: 'be text or date', is: isOneOf('text', 'date') },
  { path: 'outputs.zod', must: `be ${zodPackages.join(' or ')}`, is: isOneOf(...zodPackages) },
]

const memberAt = (config: JsonObject, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), config)

/** The members of a configuration. The types keep both lists complete. */
const members: Readonly<Record<keyof CodegenConfig, true>> = {
  document: true,
  command: true,
  extensions: true,
  ignoredExtensions: true,
  strict: true,
  lenient: true,
  assertFormats: true,
  lengths: true,
  byteLengths: true,
  remotes: true,
  formats: true,
  naming: true,
  onWarning: true,
  outputs: true,
  artefacts: true,
}

const membersOfOutputs: Readonly<Record<keyof Outputs, true>> = {
  folder: true,
  only: true,
  with: true,
  parts: true,
  handlers: true,
  importExtension: true,
  dates: true,
  zod: true,
}

const unknownMembers = (value: unknown, known: object, path: string): readonly string[] =>
  Object.keys(isObject(value) ? value : {})
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => `${path}${name} is not an option; the options are ${Object.keys(known).join(', ')}`)

/** Every mistake in a configuration, for configurations in JavaScript, which no compiler checks. */
export const configMistakes = (config: unknown): readonly string[] => {
  if (!isObject(config)) return ['export the configuration as the default export']
  const mistakes = rules.flatMap(({ path, must, is }) => {
    const value = memberAt(config, path)
    return is(value) ? [] : [`${path} must ${must}${value === undefined ? '' : `, not ${shown(value)}`}`]
  })
  return [
    ...mistakes,
    ...unknownMembers(config, members, ''),
    ...unknownMembers(memberAt(config, 'outputs'), membersOfOutputs, 'outputs.'),
  ]
}
