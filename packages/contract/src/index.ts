export { errorResponses } from './error-responses.ts'
export { expectedOperation, expectedSchema } from './expected.ts'
export type { Json } from './json.ts'
export { model, type ModelMember, type ModelOperation, type ModelShape, type ServiceModel } from './service-model.ts'
