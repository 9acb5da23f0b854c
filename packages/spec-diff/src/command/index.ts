// The API for other tools that compare documents like the command: `@poolhouse/spec-diff/command`.
export { type Format, formats } from '../report/formats.ts'
export type { Review, ReviewedChange } from '../report/review.ts'
export { verdict } from '../report/verdict.ts'
export { UnusableInput } from '../config/unusable-input.ts'
export { loadInput, readDocument } from './inputs/index.ts'
export type { Environment } from './environment.ts'
export { processEnvironment } from './process-environment.ts'
export { type Comparison, type ComparisonRequest, reviewDocuments, reviewLoaded } from './review-documents.ts'
