// The API for other tools that read OpenAPI documents: `@poolhouse/codegen/document`.
export { collectProblems, type Place, type Problem, type Report } from '../problem.ts'
export { describeProblems } from './describe-problems.ts'
export { jsonOffsets } from './json-offsets.ts'
export { loadDocument, type ReadText, type Remotes, type SourceDocument, type SourceFile } from './load.ts'
export { isObject, type JsonObject, type Located, ownMember, pointerStep, pointerSteps } from './located.ts'
export { type Method, methods } from './openapi-objects.ts'
export { resolveRef } from './resolve-ref.ts'
export { yamlOffsets } from './yaml-offsets.ts'
