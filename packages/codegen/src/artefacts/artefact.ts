import type { Model } from '../model/model.ts'
import type { Options } from '../options.ts'
import type { Problem } from '../problem.ts'

/** Generated files: path, relative to the configuration file, to text. */
export type GeneratedFiles = ReadonlyMap<string, string>

/** What every artefact is made from. */
export interface ArtefactInput {
  readonly model: Model
  readonly options: Options
  /** The first line of every file. */
  readonly banner: string
  /** What was read all the same. */
  readonly warnings: readonly Problem[]
  /** Functions of the support module that are called; who calls one adds it. */
  readonly called: Set<string>
}

/** One kind of output. It answers its files, or none when it is not configured. */
export type Artefact = (input: ArtefactInput) => GeneratedFiles

/** The line that marks a file as generated. */
export const bannerOf = (source: string, command: string): string =>
  `// Generated from ${source} by ${command}. Do not edit.`

/** How any banner begins; what begins otherwise was written by hand. */
export const bannerStart = '// Generated from '

/** The folder of the schemas: that of a contract, or that beside everything else made of a document. */
export const schemasFolder = ({ outputs: { api, schemas } }: Options): string =>
  api ? `${api.folder}/schemas` : (schemas ?? 'schemas')
