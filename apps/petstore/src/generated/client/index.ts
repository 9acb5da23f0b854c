// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type { paths } from '../types/index.ts'
import type { BytesAs, Parameters, Receiving, Result } from './runtime/call.ts'
import { clientOf, type Operation, type Options, type Scheme } from './runtime/client.ts'

export type { Result, BytesAs } from './runtime/call.ts'
export { type Options, type Proof, UnexpectedResponse } from './runtime/client.ts'
export type { ServerSentEvent } from './runtime/events.ts'
export type { RetryOptions } from './runtime/retry.ts'

/** One method per operation. Every response that the document describes is a value, distinguished by `status`. */
export interface Client {
  /**
   * List the pets
   *
   * Responses other than success:
   * - `default`: What went wrong.
   */
  listPets(...input: Parameters<paths['/pets']['get']>): Promise<Result<paths['/pets']['get']>>
  /**
   * Take a pet in
   *
   * Responses other than success:
   * - `default`: What went wrong.
   */
  createPet(...input: Parameters<paths['/pets']['post']>): Promise<Result<paths['/pets']['post']>>
  /**
   * Show a pet
   *
   * Responses other than success:
   * - `404`: What went wrong.
   */
  showPet(...input: Parameters<paths['/pets/{petId}']['get']>): Promise<Result<paths['/pets/{petId}']['get']>>
  /**
   * Let a pet go
   *
   * Responses other than success:
   * - `404`: What went wrong.
   */
  deletePet(...input: Parameters<paths['/pets/{petId}']['delete']>): Promise<Result<paths['/pets/{petId}']['delete']>>
  /**
   * Store a picture of a pet
   *
   * Responses other than success:
   * - `404`: What went wrong.
   */
  storePicture<As extends BytesAs = 'blob'>(
    ...input: Parameters<paths['/pets/{petId}/picture']['put'], Receiving<As>>
  ): Promise<Result<paths['/pets/{petId}/picture']['put'], As>>
}

const operations: Readonly<Record<string, Operation>> = {
  listPets: {
    method: 'get',
    path: '/pets',
    styles: { query: { tags: ['pipeDelimited', false], where: ['deepObject', false] } },
  },
  createPet: { method: 'post', path: '/pets', auth: [['key']] },
  showPet: { method: 'get', path: '/pets/{petId}' },
  deletePet: { method: 'delete', path: '/pets/{petId}', auth: [['key']] },
  storePicture: { method: 'put', path: '/pets/{petId}/picture', media: { 'multipart/form-data': {} }, auth: [['key']] },
}

const schemes: Readonly<Record<string, Scheme>> = {
  key: { in: 'header', name: 'x-key' },
}

/** A client of the API. Without `baseUrl` it calls `http://localhost:3000`. */
export const createClient = (options: Options = {}): Client =>
  clientOf(operations, schemes, { baseUrl: 'http://localhost:3000', ...options }) as Client
