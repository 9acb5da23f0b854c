import compiler from './compiler.ts'

const prefix = '#/components/schemas/'

const nameOf = (ref) =>
  typeof ref === 'string' && ref.startsWith(prefix)
    ? ref.slice(prefix.length).replaceAll('~1', '/').replaceAll('~0', '~')
    : undefined

/** Names of the components that the type of a schema is made of, with no object in between. */
const partsOf = (schema) => {
  if (typeof schema !== 'object' || schema === null) return []
  if (Array.isArray(schema)) return schema.flatMap(partsOf)
  const { $ref, items, prefixItems, allOf, anyOf, oneOf } = schema
  const name = nameOf($ref)
  return name === undefined ? [items, prefixItems, allOf, anyOf, oneOf].flatMap(partsOf) : [name]
}

/** The schemas under `components` whose types lead back to themselves with no object in between, and their names. */
const circlesIn = ({ components }) => {
  const schemas = new Map(Object.entries(components?.schemas ?? {}))
  const parts = new Map([...schemas].map(([name, schema]) => [name, new Set(partsOf(schema))]))
  const leadsTo = (wanted) => {
    const seen = new Set()
    const waiting = [...parts.get(wanted)]
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (name === wanted) return true
      if (seen.has(name)) continue
      seen.add(name)
      waiting.push(...(parts.get(name) ?? []))
    }
    return false
  }
  return new Map([...schemas].flatMap(([name, schema]) => (leadsTo(name) ? [[schema, name]] : [])))
}

/** A component as other types name it. */
export const memberOf = (name) => `components["schemas"][${compiler.factory.createStringLiteral(name).code}]`

/**
 * Declares the types of schemas such as "a text, or a list of the same" beside the others: TypeScript takes a type that
 * refers to itself only by its own name, and not by its place in `components`.
 *
 * @returns What the types have for such a schema; nothing for any other. Asked once for every schema.
 */
export const circleOf = (document, { transformSchemaObject }) => {
  const circles = circlesIn(document)
  if (circles.size === 0) return () => undefined
  const aliases = new Map([...circles.values()].map((name, index) => [name, `Circle${index + 1}`]))
  const declared = new Set()
  const inOwnNames = (code) =>
    [...aliases].reduce((text, [name, alias]) => text.replaceAll(memberOf(name), alias), code)
  return (schema, options) => {
    const name = circles.get(schema)
    if (name === undefined) return undefined
    const { factory } = compiler
    const alias = aliases.get(name)
    const reference = factory.createTypeReferenceNode(alias)
    if (declared.has(name)) return options.ctx.declaring === name ? undefined : reference
    declared.add(name)
    const { code, kind } = transformSchemaObject(schema, { ...options, ctx: { ...options.ctx, declaring: name } })
    options.ctx.injectFooter.push(
      factory.createTypeAliasDeclaration([], alias, undefined, { kind, code: inOwnNames(code) }),
    )
    return reference
  }
}
