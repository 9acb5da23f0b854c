import type { Model } from '../model.ts'
import type { Reading } from '../reading.ts'

/** Checks the whole model, and reports problems that no single schema or operation shows. */
export type ModelCheck = (model: Model, reading: Reading) => void
