import { ambiguousPaths } from './ambiguous-paths.ts'
import { ambiguousValues } from './ambiguous-values.ts'
import { datesAgree } from './dates.ts'
import { discriminators } from './discriminators.ts'
import type { ModelCheck } from './model-check.ts'
import { names } from './names.ts'
import { parameters } from './parameters.ts'
import { unusedPaths } from './unused-paths.ts'

/** Every check of the whole model, in the order their problems are reported. */
export const modelChecks: readonly ModelCheck[] = [
  names,
  unusedPaths,
  ambiguousPaths,
  parameters,
  ambiguousValues,
  discriminators,
  datesAgree,
]
