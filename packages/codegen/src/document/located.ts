import type { Place, Report } from '../problem.ts'

/** A JSON object of the document. */
export type JsonObject = { readonly [name: string]: unknown }

/** A value of the document together with its place. */
export interface Located<T = unknown> extends Place {
  readonly value: T
}

/** Identifies a place of the document. */
export const keyOf = ({ file, pointer }: Place): string => `${file}#${pointer}`

/** True for a JSON object: neither null nor an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value for messages: a string unchanged, anything else as JSON. */
export const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Escapes one step of a JSON pointer (RFC 6901, section 3). */
export const pointerStep = (step: string | number): string =>
  typeof step === 'string' && /[~/]/.test(step) ? `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/${step}`

/** A step of a JSON pointer, unescaped. */
export const unescapedStep = (step: string): string =>
  step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step

/** The steps of a JSON pointer, unescaped; `undefined` when the text is not a pointer. */
export const pointerSteps = (pointer: string): string[] | undefined => {
  if (pointer === '') return []
  return pointer.startsWith('/') ? pointer.slice(1).split('/').map(unescapedStep) : undefined
}

/** An own member of an object or an item of an array; `undefined` if it does not exist. */
export const ownMember = (value: object, step: string | number): unknown =>
  Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined

/** The member or item of `parent`; its value is `undefined` if it does not exist. Own members only. */
export const child = (parent: Located, step: string | number): Located => {
  const { file, pointer, value } = parent
  const isContainer = typeof value === 'object' && value !== null
  return {
    file,
    pointer: pointer + pointerStep(step),
    value: isContainer ? ownMember(value, step) : undefined,
  }
}

/** The members of an object with their places, in the order of the document; none for anything else. */
export const members = (parent: Located): [name: string, member: Located][] =>
  isObject(parent.value) ? Object.keys(parent.value).map((name) => [name, child(parent, name)]) : []

/** The items of an array with their places; none for anything else. */
export const items = (parent: Located): Located[] =>
  Array.isArray(parent.value) ? parent.value.map((_, index) => child(parent, index)) : []

/** The members below `name`, if it exists; a value that is not a mapping is reported. */
export const readMembers = (parent: Located, name: string, report: Report): [name: string, member: Located][] => {
  const at = child(parent, name)
  if (at.value !== undefined && !isObject(at.value))
    report(at, `${name} must be a mapping`, 'write its members with their names')
  return members(at)
}

/** The items below `name`, if it exists; a value that is not a list is reported. */
export const readItems = (parent: Located, name: string, report: Report): Located[] => {
  const at = child(parent, name)
  if (at.value !== undefined && !Array.isArray(at.value)) report(at, `${name} must be a list`, 'write it as a list')
  return items(at)
}
