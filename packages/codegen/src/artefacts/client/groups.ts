import type { Endpoint } from '../../model/endpoint.ts'
import { pascalCase, sourceName } from '../../model/naming.ts'
import type { PartInput } from '../artefact.ts'
import { pagingOf } from './paging.ts'

/** The methods of a client by group: the tag of their operations. */
export type Groups = ReadonlyMap<string, readonly GroupedMethod[]>

/** A method of a group. */
export interface GroupedMethod {
  /** Its name in the group: `list` of `listPets` in the group `pets`. */
  readonly name: string
  readonly endpoint: Endpoint
}

/** Names that every object has, and `then`, which `await` would call. */
const inherited: ReadonlySet<string> = new Set(['then', ...Object.getOwnPropertyNames(Object.prototype)])

const wordsOf = (name: string): string[] => name.split(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)

/** A word without its plural ending, for comparison only. */
const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$|(?<!s)s$/, '')

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The name of an operation without the words of its tag at the start or end. */
const shortName = (name: string, tag: string): string => {
  const words = wordsOf(name)
  const tagWords = wordsOf(pascalCase(tag)).map(stem)
  const isTag = (part: readonly string[]): boolean => part.map(stem).join(' ') === tagWords.join(' ')
  const count = tagWords.length
  const rest = isTag(words.slice(-count))
    ? words.slice(0, -count)
    : isTag(words.slice(0, count))
      ? words.slice(count)
      : words
  const short = lowerFirst(rest.join(''))
  return rest.length === 0 || /^\d/.test(short) || inherited.has(short) ? name : short
}

const groupName = (tag: string): string => {
  const name = lowerFirst(sourceName(pascalCase(tag)))
  return inherited.has(name) ? `${name}Operations` : name
}

/** The names of a method and of its method for pages, if it has one. */
const methodNames = (name: string, endpoint: Endpoint): readonly string[] =>
  pagingOf(endpoint) === undefined ? [name] : [name, `${name}Pages`]

/** Methods of a group by their short names. If short names collide, the methods keep the names of their operations. */
const methodsOf = (tag: string, endpoints: readonly Endpoint[], { options }: PartInput): GroupedMethod[] => {
  const count = new Map<string, number>()
  for (const endpoint of endpoints) {
    const short = shortName(endpoint.name, tag)
    const names = new Set([...methodNames(short, endpoint), ...methodNames(endpoint.name, endpoint)])
    for (const name of names) count.set(name, (count.get(name) ?? 0) + 1)
  }
  return endpoints.map((endpoint) => {
    const short = shortName(endpoint.name, tag)
    const isTaken = methodNames(short, endpoint).some((name) => (count.get(name) ?? 0) > 1)
    if (!isTaken || short === endpoint.name) return { name: short, endpoint }
    const message = `${short} would be the name of several methods of ${groupName(tag)}; this one is ${endpoint.name}`
    options.onWarning?.(endpoint.place, message, 'choose another operationId, or a name with naming.operation')
    return { name: endpoint.name, endpoint }
  })
}

/**
 * The groups of a client, in the order of the document. Tags that result in the same name share a group, with a
 * warning.
 */
export const groupsOf = (input: PartInput): Groups => {
  const byTag = new Map<string, Endpoint[]>()
  const first = new Map<string, string>()
  for (const endpoint of input.model.api.endpoints) {
    const name = groupName(endpoint.tag)
    const tag = first.get(name) ?? endpoint.tag
    first.set(name, tag)
    byTag.set(tag, [...(byTag.get(tag) ?? []), endpoint])
    if (tag === endpoint.tag) continue
    const message = `the tags ${tag} and ${endpoint.tag} are one group of the client, ${name}`
    input.options.onWarning?.(endpoint.place, message, 'give the tags names that differ in more than punctuation')
  }
  return new Map([...byTag].map(([tag, endpoints]) => [groupName(tag), methodsOf(tag, endpoints, input)]))
}
