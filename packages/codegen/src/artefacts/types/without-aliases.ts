import { child, isObject, type JsonObject, type Located, members } from '../../document/located.ts'
import { resolveRef } from '../../document/resolve-ref.ts'
import type { SourceDocument } from '../../document/load.ts'
import { withValues } from '../../document/with-values.ts'

/** Sections whose components may only refer to others. openapi-typescript follows such references among schemas alone. */
const sections = ['parameters', 'headers', 'requestBodies', 'responses'] as const

/** The object that a component is, at the end of its references. */
const target = (document: SourceDocument, at: Located, hops = 0): unknown => {
  const { $ref, ...others }: JsonObject = Object(at.value)
  if (typeof $ref !== 'string' || hops > 20) return at.value
  const next = resolveRef(document, $ref, at, () => undefined)
  return next ? { ...Object(target(document, next, hops + 1)), ...others } : at.value
}

/**
 * Replaces components that only refer to others by what they refer to.
 *
 * @param whole A document in one file, in which every `$ref` names a component.
 */
export const withoutAliases = (whole: JsonObject, path: string): JsonObject => {
  const file = { path, uri: path, text: '', content: whole }
  const document: SourceDocument = { root: path, files: new Map([[path, file]]) }
  const components = child({ file: path, pointer: '', value: whole }, 'components')
  const aliases = sections
    .flatMap((section) => members(child(components, section)))
    .map(([, at]) => at)
    .filter(({ value }) => isObject(value) && value['$ref'] !== undefined)
  return withValues(
    whole,
    aliases.map((at) => [at.pointer, target(document, at)] as const),
  )
}
