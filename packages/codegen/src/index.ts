export type { Artefact, ArtefactInput, GeneratedFiles } from './artefacts/artefact.ts'
export { loadDocument, type ReadText, type SourceDocument, type SourceFile } from './document/load.ts'
export { generate } from './generate.ts'
export type { Api, Endpoint, EndpointAnswer, Media, Parameter, SecurityScheme } from './model/endpoint.ts'
export type { Component, Model } from './model/model.ts'
export type { Shape } from './model/shape.ts'
export type {
  ApiOutput,
  ApiPart,
  ClientOutput,
  CodegenConfig,
  FactRule,
  GenerateOptions,
  RoutesOutput,
} from './options.ts'
export { collectProblems, type Place, type Problem, RefusedDocument, type Report } from './problem.ts'
export type { Wire } from './runtime/hono/wire.ts'
