import {
  type Artefact,
  bannerOf,
  type GeneratedFiles,
  type PartArtefact,
  type PartInput,
} from './artefacts/artefact.ts'
import { client } from './artefacts/client/client-module.ts'
import { hono } from './artefacts/hono/index.ts'
import { schemaRuntime } from './artefacts/schemas/runtime.ts'
import { schemaIndex } from './artefacts/schemas/schema-index.ts'
import { schemaModules } from './artefacts/schemas/schema-modules.ts'
import { types } from './artefacts/types/index.ts'
import type { GenerateOptions } from './codegen-config.ts'
import type { SourceDocument } from './document/load.ts'
import { prepare } from './document/prepare.ts'
import { readModel } from './model/read-model.ts'
import { type Part, selectedParts } from './options.ts'
import { collectProblems, type Problem, RejectedDocument, type Report } from './problem.ts'

/**
 * The artefacts of each part, except the types, which openapi-typescript generates. Rarely used parts are loaded
 * on demand.
 */
const artefactsOf: Readonly<Record<Part, () => Promise<readonly PartArtefact[]>>> = {
  schemas: async () => [schemaModules, schemaIndex],
  types: async () => [],
  client: async () => [client],
  hono: async () => [hono],
  fakes: async () => [(await import('./artefacts/fakes/index.ts')).fakes],
  msw: async () => [(await import('./artefacts/msw/index.ts')).msw],
  mock: async () => [(await import('./artefacts/mock/index.ts')).mock],
  reference: async () => [(await import('./artefacts/reference/index.ts')).reference],
}

/**
 * Generates every file from a document. Pure and deterministic: the same document and options produce the same bytes.
 *
 * @returns Paths, relative to the configuration file, with the text of each file.
 * @throws {RejectedDocument} with every problem of the document, if files cannot be generated from it.
 */
export const generate = async (source: SourceDocument, options: GenerateOptions): Promise<GeneratedFiles> => {
  const { problems, report } = collectProblems()
  const warnings = collectProblems()
  const { document, readable, originOf } = prepare(source, options.lenient === true, warnings.report)
  const reportAt: Report = (place, ...texts) => report(originOf(place), ...texts)
  const warnAt: Report = (place, ...texts) => warnings.report(originOf(place), ...texts)
  const model = readModel(document, options, reportAt, warnAt)
  if (!model || problems.length > 0) {
    passOn(warnings.problems, options)
    throw new RejectedDocument(problems)
  }
  const input: PartInput = {
    document,
    source: readable,
    model,
    options,
    banner: bannerOf(model.source, options.command),
    report: options.lenient ? warnAt : reportAt,
    warnings: warnings.problems,
    runtime: new Set(),
  }
  const selected = selectedParts(options.outputs)
  const artefacts = await Promise.all(selected.map((part) => artefactsOf[part]()))
  const run = (artefact: Artefact | PartArtefact): [string, string][] => [...artefact(input)]
  const files = [
    ...artefacts.flat().flatMap(run),
    ...(selected.includes('types') ? await types(document, model, options, warnAt) : []),
    ...run(schemaRuntime),
    ...(options.artefacts ?? []).flatMap(run),
  ]
  passOn(warnings.problems, options)
  if (problems.length > 0) throw new RejectedDocument(problems)
  const extension = options.outputs.importExtension ?? '.js'
  return new Map(files.map(([path, text]) => [path, withExtension(text, extension)] as const).sort(byPath))
}

const passOn = (warnings: readonly Problem[], { onWarning }: GenerateOptions): void => {
  for (const { message, remedy, ...place } of warnings) onWarning?.(place, message, remedy)
}

const byPath = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1)

/** Changes the extension of relative imports to the configured one. */
const withExtension = (text: string, extension: '.ts' | '.js'): string =>
  extension === '.ts'
    ? text
    : text.replaceAll(/^((?:import|export)\b.* from '\.[^']*)\.ts'$|^(\} from '\.[^']*)\.ts'$/gm, "$1$2.js'")
