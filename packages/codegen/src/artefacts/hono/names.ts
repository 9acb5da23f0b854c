import type { Endpoint } from '../../model/endpoint.ts'
import type { Model } from '../../model/model.ts'
import { pascalCase, sourceName } from '../../model/naming.ts'
import { isReservedInApi } from '../../source/names.ts'

/** Returns a unique name for a module of routes, which also contains imported components and reserved names. */
export type Naming = (name: string) => string

/** Creates the naming for generated modules. */
export const namingFor = ({ components }: Model): Naming => {
  const naming: Naming = (name) => (components.has(name) || isReservedInApi(name) ? naming(`${name}_`) : name)
  return naming
}

const typeName = (endpoint: Endpoint): string => endpoint.name.charAt(0).toUpperCase() + endpoint.name.slice(1)

/** The type of an operation's request. */
export const requestName = (endpoint: Endpoint, naming: Naming): string => naming(`${typeName(endpoint)}Request`)

/** The type of the responses of an operation. */
export const resultName = (endpoint: Endpoint, naming: Naming): string => naming(`${typeName(endpoint)}Result`)

/** The interface of the handlers of a tag. */
export const interfaceName = (tag: string, naming: Naming): string => naming(sourceName(`${pascalCase(tag)}Handlers`))

/** The row of an operation. */
export const routeName = ({ name }: Endpoint, naming: Naming): string => naming(`${name}Route`)

/**
 * The names derived from a tag. A tag that does not start with a cased letter gets a name that differs from its
 * interface.
 */
export const variable = (tag: string, kind: 'Rows' | 'Handlers'): string => {
  const name = pascalCase(tag)
  const start = name.charAt(0).toLowerCase()
  return name.startsWith(start) ? `tag${name}${kind}` : `${start}${name.slice(1)}${kind}`
}
