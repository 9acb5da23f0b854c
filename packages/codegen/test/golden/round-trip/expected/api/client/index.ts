// Generated from openapi.yaml by the test. Do not edit.

import type { paths } from '../types/index.ts'
import { responseSchemas } from './responses.ts'
import type { BytesAs, Parameters, Receiving, Result } from './runtime/call.ts'
import { clientOf, type Operation, type Options, type Scheme } from './runtime/client.ts'
import { streams } from './runtime/streams.ts'

export type { Result, BytesAs } from './runtime/call.ts'
export { type Options, type Proof, UnexpectedResponse } from './runtime/client.ts'
export type { ServerSentEvent } from './runtime/events.ts'
export type { RetryOptions } from './runtime/retry.ts'

/** One method per operation. Every response that the document describes is a value, distinguished by `status`. */
export interface Client {
  styles(...input: Parameters<paths['/styles/{simple}/{label}/{matrix}']['post']>): Promise<Result<paths['/styles/{simple}/{label}/{matrix}']['post']>>
  parts(...input: Parameters<paths['/parts']['post']>): Promise<Result<paths['/parts']['post']>>
  fields(...input: Parameters<paths['/fields']['post']>): Promise<Result<paths['/fields']['post']>>
  /**
   * Responses other than success:
   * - `4XX`: Rejected.
   */
  recordEvent(...input: Parameters<paths['/events/{at}']['put']>): Promise<Result<paths['/events/{at}']['put']>>
  watch(...input: Parameters<paths['/news']['get']>): Promise<Result<paths['/news']['get']>>
  peek(...input: Parameters<paths['/news']['head']>): Promise<Result<paths['/news']['head']>>
  either(...input: Parameters<paths['/either']['post']>): Promise<Result<paths['/either']['post']>>
  bytes<As extends BytesAs = 'blob'>(
    ...input: Parameters<paths['/bytes']['post'], Receiving<As>>
  ): Promise<Result<paths['/bytes']['post'], As>>
  picture<As extends BytesAs = 'blob'>(
    ...input: Parameters<paths['/picture']['get'], Receiving<As>>
  ): Promise<Result<paths['/picture']['get'], As>>
  listAccounts(...input: Parameters<paths['/accounts']['get']>): Promise<Result<paths['/accounts']['get']>>
  openAccount(...input: Parameters<paths['/accounts']['post']>): Promise<Result<paths['/accounts']['post']>>
}

const operations: Readonly<Record<string, Operation>> = {
  styles: {
    method: 'post',
    path: '/styles/{simple}/{label}/{matrix}',
    styles: {
      path: { simple: ['simple', true], label: ['label', false], matrix: ['matrix', true] },
      query: {
        comma: ['form', false],
        spaces: ['spaceDelimited', false],
        pipes: ['pipeDelimited', false],
        deep: ['deepObject', true],
        json: ['json', false],
        url: ['form', true, true],
      },
      header: { 'X-Colour': ['simple', true] },
    },
  },
  parts: {
    method: 'post',
    path: '/parts',
    media: {
      'multipart/form-data': {
        about: { type: 'application/json' },
        list: { type: 'application/json' },
        names: { style: ['form', false] },
        deep: { style: ['deepObject', false] },
      },
    },
  },
  fields: {
    method: 'post',
    path: '/fields',
    media: {
      'application/x-www-form-urlencoded': {
        about: { type: 'application/json' },
        list: { type: 'application/json' },
        names: { style: ['pipeDelimited', false] },
        deep: { style: ['deepObject', false] },
      },
    },
  },
  recordEvent: { method: 'put', path: '/events/{at}', styles: { query: { since: ['form', false] } } },
  watch: { method: 'get', path: '/news' },
  peek: { method: 'head', path: '/news' },
  either: {
    method: 'post',
    path: '/either',
    media: { 'application/vnd.form+json': {}, 'application/x-www-form-urlencoded': {} },
  },
  bytes: {
    method: 'post',
    path: '/bytes',
    media: { 'application/octet-stream': {}, 'application/x-ndjson': {}, 'application/vnd.platform': {} },
  },
  picture: { method: 'get', path: '/picture' },
  listAccounts: { method: 'get', path: '/accounts' },
  openAccount: { method: 'post', path: '/accounts' },
}

const schemes: Readonly<Record<string, Scheme>> = {}

/** A client of the API. Without `baseUrl` it calls `https://eu.api.example`. */
export const createClient = (options: Options = {}): Client =>
  clientOf(operations, schemes, { baseUrl: 'https://eu.api.example', check: responseSchemas, ...options }, { streams }) as Client
