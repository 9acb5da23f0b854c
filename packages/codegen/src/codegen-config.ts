import type { Artefact } from './artefacts/artefact.ts'
import type { Options } from './options.ts'

/** Options of the generator, in addition to the document. */
export interface GenerateOptions extends Options {
  /** Custom artefacts, generated after all others. Each receives the model and returns files. */
  readonly artefacts?: readonly Artefact[]
}

/** The configuration file `codegen.config.ts`: the options and the root file of the document. */
export interface CodegenConfig extends GenerateOptions {
  /** Path of the root document, from the folder of the configuration file. */
  readonly document: string
}
