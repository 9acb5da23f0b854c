import type { Model } from '../model.ts'
import type { Reading } from '../reading.ts'

/** Looks at the whole model and reports what no single schema or operation shows. */
export type ModelCheck = (model: Model, reading: Reading) => void
