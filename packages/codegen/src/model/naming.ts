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

/** A text as an identifier, which a member may have as its name. */
export const identifierOf = (text: string): string => {
  const name = isIdentifier(text) ? text : pascalCase(text)
  return isIdentifier(name) ? name : `_${name}`
}

/** A name that a generated module may declare. */
export const sourceName = (text: string): string => {
  const name = identifierOf(text)
  return isReservedInApi(name) ? `${name}Schema` : name
}

/** Gives names out, each once: the second that asks for `Pet` gets `Pet2`. */
export const nameKeeper = (taken: ReadonlySet<string> = new Set()): ((wanted: string) => string) => {
  const given = new Set(taken)
  return (wanted) => {
    let name = wanted
    for (let number = 2; given.has(name); number++) name = `${wanted}${number}`
    given.add(name)
    return name
  }
}
