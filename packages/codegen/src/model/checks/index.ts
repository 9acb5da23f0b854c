import type { Model } from '../model.ts'
import type { Reading } from '../reading.ts'
import { discriminators } from './discriminators.ts'
import { names } from './names.ts'
import { pagination } from './pagination.ts'
import { unusedPaths } from './unused-paths.ts'

/** Looks at the whole model and reports what no single schema or operation shows. */
export type ModelCheck = (model: Model, reading: Reading) => void

/** Every check of the whole model, in the order their problems are told. */
export const modelChecks: readonly ModelCheck[] = [names, unusedPaths, discriminators, pagination]
