export type { Artefact, ArtefactInput, GeneratedFiles } from './artefacts/artefact.ts'
export type { ErrorConditions } from './artefacts/reference/error-conditions.ts'
export type { RequestSample, SampledRequest, Syntax } from './artefacts/reference/request-sample.ts'
export { httpSamples } from './artefacts/reference/http-samples.ts'
export type { CodegenConfig, GenerateOptions } from './codegen-config.ts'
export { loadDocument, type ReadText, type SourceDocument, type SourceFile } from './document/load.ts'
export { generate } from './generate.ts'
export type { Api, Endpoint, EndpointResponse, Media, Parameter, SecurityScheme, Tag } from './model/endpoint.ts'
export type { Component, Model } from './model/model.ts'
export type { Shape } from './model/shape.ts'
export {
  type ClientOutput,
  folderOf,
  type HonoOutput,
  type Options,
  type Outputs,
  type Part,
  type PartOutput,
  type ReferenceOutput,
  type SchemasOutput,
} from './options.ts'
export { collectProblems, type Place, type Problem, RejectedDocument, type Report } from './problem.ts'
export type { Wire } from './runtime/shared/wire.ts'
