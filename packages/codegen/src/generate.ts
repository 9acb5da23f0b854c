import { annotations } from './artefacts/annotations.ts'
import { type Artefact, bannerOf, type GeneratedFiles } from './artefacts/artefact.ts'
import { client } from './artefacts/client.ts'
import { errors } from './artefacts/errors.ts'
import { modules } from './artefacts/modules.ts'
import { operationTypes } from './artefacts/operation-types.ts'
import { operations } from './artefacts/operations.ts'
import { routes } from './artefacts/routes.ts'
import { schemaIndex } from './artefacts/schema-index.ts'
import { schemas } from './artefacts/schemas.ts'
import { type Memo, types } from './artefacts/types.ts'
import type { SourceDocument } from './document/load.ts'
import { readModel } from './model/read-model.ts'
import type { GenerateOptions } from './options.ts'
import { collectProblems, RefusedDocument } from './problem.ts'

/** What is made of any document. */
const apiArtefacts: readonly Artefact[] = [schemas, schemaIndex]

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
]

/**
 * Makes every file from a document. Pure and deterministic: the same document and options give the same bytes.
 *
 * @param memo Remembers the types of paths, which take longest to make. Default: they are made anew.
 * @returns Paths, relative to the configuration file, with the text of each file.
 * @throws {RefusedDocument} with every problem of the document, when it cannot be generated from.
 */
export const generate = async (
  document: SourceDocument,
  options: GenerateOptions,
  memo?: Memo,
): Promise<GeneratedFiles> => {
  const { problems, report } = collectProblems()
  const model = readModel(document, options, report, options.onWarning ?? (() => undefined))
  if (!model || problems.length > 0) throw new RefusedDocument(problems)
  const input = { model, options, banner: bannerOf(model.source, options.command) }
  const artefacts = options.outputs.api ? apiArtefacts : contractArtefacts
  const files = [...artefacts.flatMap((artefact) => [...artefact(input)]), ...(await types(document, options, memo))]
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}
