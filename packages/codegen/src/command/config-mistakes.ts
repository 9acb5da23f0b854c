import { isObject, type JsonObject, shown } from '../document/located.ts'
import { extraParts, parts } from '../options.ts'
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

/** Every mistake in a configuration, for configurations in JavaScript, which no compiler checks. */
export const configMistakes = (config: unknown): readonly string[] => {
  if (!isObject(config)) return ['export the configuration as the default export']
  const mistakes = rules.flatMap(({ path, must, is }) => {
    const value = memberAt(config, path)
    return is(value) ? [] : [`${path} must ${must}${value === undefined ? '' : `, not ${shown(value)}`}`]
  })
  const outputs = memberAt(config, 'outputs')
  const old = ['api', 'schemas', 'client', 'routes'].filter((name) => isObject(outputs) && name in outputs)
  return [...mistakes, ...old.map((name) => `outputs.${name} is not an option: see outputs.folder, only and parts`)]
}
