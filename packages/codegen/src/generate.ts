import { annotations } from './artefacts/annotations.ts'
import { apiClient } from './artefacts/api-client.ts'
import { type Artefact, bannerOf, type GeneratedFiles } from './artefacts/artefact.ts'
import { client } from './artefacts/client.ts'
import { errors } from './artefacts/errors.ts'
import { hono } from './artefacts/hono/index.ts'
import { modules } from './artefacts/modules.ts'
import { operationTypes } from './artefacts/operation-types.ts'
import { operations } from './artefacts/operations.ts'
import { routes } from './artefacts/routes.ts'
import { schemaIndex } from './artefacts/schema-index.ts'
import { schemas } from './artefacts/schemas.ts'
import { support } from './artefacts/support.ts'
import { types } from './artefacts/types.ts'
import type { GenerateOptions } from './codegen-config.ts'
import { hasCallbacks, liftCallbacks } from './document/callbacks.ts'
import { canBeDirected, directed, hasDirections } from './document/directions/index.ts'
import type { SourceDocument } from './document/load.ts'
import { readModel } from './model/read-model.ts'
import { type ApiOutput, type ApiPart, apiParts, type Options, partsOf } from './options.ts'
import { collectProblems, type Place, RefusedDocument, type Report } from './problem.ts'

/** What is made of any document. */
const apiArtefacts: readonly Artefact[] = [schemas, schemaIndex, hono, apiClient, support]

/** What is made of a contract. */
const contractArtefacts: readonly Artefact[] = [
  schemas,
  operations,
  operationTypes,
  errors,
  annotations,
  modules,
  client,
  routes,
  hono,
  support,
]

/**
 * Makes every file from a document. Pure and deterministic: the same document and options give the same bytes.
 *
 * @returns Paths, relative to the configuration file, with the text of each file.
 * @throws {RefusedDocument} with every problem of the document, when it cannot be generated from.
 */
export const generate = async (source: SourceDocument, options: GenerateOptions): Promise<GeneratedFiles> => {
  const { problems, report } = collectProblems()
  const warnings = collectProblems()
  const { document, originOf } = prepared(source, options, warnings.report)
  const model = readModel(
    document,
    options,
    (place, ...said) => report(originOf(place), ...said),
    (place, ...said) => warnings.report(originOf(place), ...said),
  )
  for (const { message, remedy, ...place } of warnings.problems) options.onWarning?.(place, message, remedy)
  if (!model || problems.length > 0) throw new RefusedDocument(problems)
  const input = {
    model,
    options,
    banner: bannerOf(model.source, options.command),
    called: new Set<string>(),
    warnings: warnings.problems,
  }
  const { api } = options.outputs
  const artefacts = api ? apiArtefacts : contractArtefacts
  const made = artefacts.flatMap((artefact) => [...artefact(input)])
  const own = (options.artefacts ?? []).flatMap((artefact) => [...artefact(input)])
  const isWanted = (part: ApiPart): boolean => api === undefined || partsOf(api).includes(part)
  // The client is typed by the types.
  const typed = isWanted('types') ? [...(await types(document, options))] : []
  const files = [...[...made, ...typed].filter(([path]) => isAsked(path, api)), ...own]
  const texts = files.map(
    ([path, text]) => [path, api ? withExtension(text, api.importExtension ?? '.js') : text] as const,
  )
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A document, and where what it says stands in the files. */
interface Prepared {
  readonly document: SourceDocument
  readonly originOf: (place: Place) => Place
}

/** What is made of any document takes callbacks for webhooks, and knows requests and answers apart. */
const prepared = (source: SourceDocument, { outputs }: Options, warn: Report): Prepared => {
  const asItIs = { document: source, originOf: (place: Place) => place }
  if (!outputs.api) return asItIs
  const lifted = hasCallbacks(source) ? liftCallbacks(source) : asItIs
  const { document } = lifted
  if (!hasDirections(document)) return lifted
  if (canBeDirected(document)) {
    const { document: whole, originOf } = directed(document)
    return { document: whole, originOf: (place) => lifted.originOf(originOf(place)) }
  }
  const message = 'readOnly and writeOnly only describe in a document with $id, $anchor or $dynamicRef'
  warn({ file: document.root, pointer: '' }, message, 'write schemas of their own for requests and answers')
  return lifted
}

/** True for files of the parts that are asked for. Handlers belong to the server's stub. */
const isAsked = (path: string, api: ApiOutput | undefined): boolean => {
  if (!api) return true
  const [folder] = path.startsWith(`${api.folder}/`) ? path.slice(api.folder.length + 1).split('/') : []
  const part = apiParts.find((name) => name === folder) ?? 'hono'
  return partsOf(api).includes(part)
}

/** Relative imports with the ending that whoever compiles the files expects. */
const withExtension = (text: string, extension: '.ts' | '.js'): string =>
  extension === '.ts'
    ? text
    : text.replaceAll(/^((?:import|export)\b.* from '\.[^']*)\.ts'$|^(\} from '\.[^']*)\.ts'$/gm, "$1$2.js'")
