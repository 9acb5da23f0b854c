import { typeExtension, typesOf } from '@poolhouse/openapi-types'
import { bundled } from '../../document/bundle.ts'
import type { SourceDocument } from '../../document/load.ts'
import { child, isObject, type JsonObject, type Located, members, pointerSteps, shown } from '../../document/located.ts'
import { withValues } from '../../document/with-values.ts'
import { methods } from '../../document/openapi-objects.ts'
import type { Model } from '../../model/model.ts'
import { folderOf, type Options } from '../../options.ts'
import { collectProblems, RejectedDocument, type Report } from '../../problem.ts'
import { bannerOf, type GeneratedFiles } from '../artefact.ts'
import { knownShapes } from './known-shapes.ts'
import { type SchemaTypes, schemaTypes } from './schema-types.ts'
import { withoutAliases } from './without-aliases.ts'

const withoutTypes = 'leave out types and client with --only schemas,hono'

/**
 * Checks operation ids, which are the keys of `operations`. A repeated id is a problem; with `lenient`, its place is
 * returned.
 */
const repeatedIds = (whole: JsonObject, file: string, { lenient = false, onWarning }: Options): readonly Located[] => {
  const { problems, report } = collectProblems()
  const root: Located = { file, pointer: '', value: whole }
  const items = ['paths', 'webhooks'].flatMap((section) => members(child(root, section)).map(([, item]) => item))
  const seen = new Map<unknown, string>()
  const repeated: Located[] = []
  for (const operation of items.flatMap((item) => methods.map((method) => child(item, method)))) {
    const id = child(operation, 'operationId')
    const first = seen.get(id.value)
    if (id.value === undefined || !isObject(operation.value)) continue
    const message = `operationId ${shown(id.value)} is used at ${first} too`
    if (first === undefined) seen.set(id.value, operation.pointer)
    else if (lenient) {
      repeated.push(id)
      onWarning?.(id, message, 'give it another; its method has a number')
    } else report(id, message, `give it another, or ${withoutTypes}`)
  }
  if (problems.length > 0) throw new RejectedDocument(problems)
  return repeated
}

/** The place of an error in the root file, if any: openapi-typescript uses its own places. */
const placeIn = (reason: string, content: unknown): string => {
  let at: Located = { file: '', pointer: '', value: content }
  for (const step of pointerSteps(/ at #(\/\S+)$/.exec(reason)?.[1] ?? '') ?? []) {
    const below = child(at, step)
    if (below.value === undefined) break
    at = below
  }
  return at.pointer
}

/** Members of a schema that openapi-typescript writes into the comment above its type. */
const annotations = new Set(['title', 'summary', 'description', 'deprecated', 'default', 'format', 'example'])

/** Replaces a schema by one that openapi-typescript writes as the given type. */
const withType = (schema: unknown, type: string): JsonObject => ({
  ...Object.fromEntries(Object.entries(Object(schema)).filter(([name]) => annotations.has(name))),
  type: 'source',
  [typeExtension]: type,
})

/** True for a parameter that may be sent without a value. */
const mayBeEmpty = (holder: JsonObject): boolean => holder['in'] === 'query' && holder['allowEmptyValue'] === true

/** The place of every schema, with a replacement that is written as its type. */
const typesInPlace = ({ at, positions }: SchemaTypes): [pointer: string, schema: JsonObject][] =>
  positions.map((schema) => {
    const type = at(schema)
    return [schema.pointer, withType(schema.value, mayBeEmpty(schema.holder) ? `"" | ${type}` : type)]
  })

/** The types of a document that openapi-typescript rejects. */
const anyTypes = ['paths', 'webhooks', 'components', 'operations']
  .map((name) => `// oxlint-disable-next-line typescript/no-explicit-any\nexport type ${name} = Record<string, any>\n`)
  .join('')

/** The types. Throws for a document that openapi-typescript rejects. */
const acceptedTypes = async (document: SourceDocument, model: Model, options: Options): Promise<string> => {
  const { root, files } = document
  const own = bundled(document)
  const whole = withoutAliases(own.whole, root)
  const withoutIds = repeatedIds(whole, root, options).map(({ pointer }) => [pointer, undefined] as const)
  const only = { path: root, uri: root, text: '', content: whole }
  const schemas = schemaTypes({ root, files: new Map([[root, only]]) }, options, knownShapes(model, own, document))
  try {
    const typed = withValues(whole, [...typesInPlace(schemas), ...withoutIds])
    const types = await typesOf(typed, { discriminators: false })
    return types + schemas.declarations
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const message = `openapi-typescript rejects the document: ${reason}`
    const pointer = placeIn(reason, files.get(root)?.content)
    throw new RejectedDocument([{ file: root, pointer, message, remedy: `correct it, or ${withoutTypes}` }])
  }
}

/** Types that are empty in documents without webhooks, and never imported. */
const emptyTypes = /^export type (?:webhooks|\$defs) = Record<string, never>;\n/gm

/**
 * The types of the paths, for clients that call the contract by path.
 *
 * @param document A document without problems.
 * @param warn Called for errors of openapi-typescript that `lenient` tolerates.
 */
export const types = async (
  document: SourceDocument,
  model: Model,
  options: Options,
  warn: Report,
): Promise<GeneratedFiles> => {
  const { outputs, command, lenient } = options
  let text = anyTypes
  try {
    text = await acceptedTypes(document, model, options)
  } catch (error) {
    if (!lenient || !(error instanceof RejectedDocument)) throw error
    for (const { message, remedy, ...place } of error.problems) warn(place, `${message}; types are any`, remedy)
  }
  const banner = bannerOf(document.root, command)
  return new Map([[`${folderOf('types', outputs)}/index.ts`, `${banner}\n\n${text.replaceAll(emptyTypes, '')}`]])
}
