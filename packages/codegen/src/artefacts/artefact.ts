import type { SourceDocument } from '../document/load.ts'
import type { Model } from '../model/model.ts'
import type { Options } from '../options.ts'
import type { Problem, Report } from '../problem.ts'
import type { RuntimeModule } from './schemas/runtime-modules.ts'

/** Generated files: path, relative to the configuration file, to text. */
export type GeneratedFiles = ReadonlyMap<string, string>

/** The input of every artefact. */
export interface ArtefactInput {
  readonly model: Model
  readonly options: Options
  /** The first line of every generated file. A file without it is a scaffold: written once and never overwritten. */
  readonly banner: string
  /** Warnings about the document. */
  readonly warnings: readonly Problem[]
  /**
   * Reports a problem, which rejects the document: after all artefacts have run, `generate` throws all reported
   * problems.
   */
  readonly report: Report
}

/**
 * One kind of output, generated from the model of a document. Must be pure: the same input produces the same files.
 *
 * @returns The files; none if the document contains nothing to generate.
 */
export type Artefact = (input: ArtefactInput) => GeneratedFiles

/** The input of the generator's own artefacts. */
export interface PartInput extends ArtefactInput {
  /** The document that the model was read from. */
  readonly document: SourceDocument
  /** The document before it was rewritten; with `lenient`, with its mistakes repaired. */
  readonly source: SourceDocument
  /** Runtime modules that generated schemas import, filled while parts are generated. */
  readonly runtime: Set<RuntimeModule>
}

/** An artefact of the generator itself. */
export type PartArtefact = (input: PartInput) => GeneratedFiles

/** The line that marks a file as generated. */
export const bannerOf = (source: string, command = 'npx codegen'): string =>
  `// Generated from ${source} by ${command}. Do not edit.`

/** True for a text with a banner: in its first line, as a comment of its language, or after the doctype of a page. */
export const hasBanner = (text: string): boolean => /^(?:\/\/ |(?:<!doctype html>\n)?<!-- )Generated from /.test(text)
