import { isObject, type JsonObject, shown } from '../document/located.ts'
import { apiParts } from '../options.ts'

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

const isOneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    value === undefined || values.includes(value)

/** A member of a configuration, what it must be, and when it is that. */
type Demand = readonly [path: string, must: string, is: (value: unknown) => boolean]

const demands: readonly Demand[] = [
  ['document', 'the path of the document', isText],
  ['command', 'the command that generates', isText],
  ['outputs', 'an object with what is made', (value) => isObject(value) && Object.keys(value).length > 0],
]

const apiDemands: readonly Demand[] = [
  ['outputs.api.folder', 'a folder', isText],
  [
    'outputs.api.only',
    `a list of some of ${apiParts.join(', ')}`,
    (value) => value === undefined || (Array.isArray(value) && value.every(isOneOf(...apiParts))),
  ],
  ['outputs.api.importExtension', '.ts or .js', isOneOf('.ts', '.js')],
  ['outputs.api.dates', 'text or date', isOneOf('text', 'date')],
]

const memberAt = (config: JsonObject, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), config)

/**
 * What is wrong with a configuration, all at once: the compiler says so of one in TypeScript, but nobody of one in
 * JavaScript. None, when it can be used.
 */
export const configMistakes = (config: unknown): readonly string[] => {
  if (!isObject(config)) return ['export the configuration by export default']
  const hasApi = memberAt(config, 'outputs.api') !== undefined
  return [...demands, ...(hasApi ? apiDemands : [])].flatMap(([path, must, is]) => {
    const value = memberAt(config, path)
    if (is(value)) return []
    return [`${path} must be ${must}${value === undefined ? '' : `, and not ${shown(value)}`}`]
  })
}
