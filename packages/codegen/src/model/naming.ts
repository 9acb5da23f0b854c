import { isIdentifier } from '../source/literal.ts'
import { isReservedInApi } from '../source/names.ts'

/** Words of a name, each beginning with a capital letter: `simple-user` is `SimpleUser`. */
export const pascalCase = (text: string): string =>
  text
    .split(/[^\p{ID_Continue}$]+/u)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** The name of a file: `SimpleUser` is `simple-user`. */
export const kebabCase = (text: string): string =>
  text
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1-$2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()

/** Converts a text to an identifier. */
export const identifierOf = (text: string): string => {
  const name = isIdentifier(text) ? text : pascalCase(text)
  return isIdentifier(name) ? name : `_${name}`
}

/** Converts a text to a name that a generated module can declare. */
export const sourceName = (text: string): string => {
  const name = identifierOf(text)
  return isReservedInApi(name) ? `${name}Schema` : name
}

/** Creates a function that makes names unique: the second request for `Pet` returns `Pet2`. */
export const nameKeeper = (taken: ReadonlySet<string> = new Set()): ((preferred: string) => string) => {
  const used = new Set(taken)
  return (preferred) => {
    let name = preferred
    for (let number = 2; used.has(name); number++) name = `${preferred}${number}`
    used.add(name)
    return name
  }
}
