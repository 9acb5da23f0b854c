import { collectProblems, loadDocument } from '@poolhouse/codegen/document'
import type { Change } from '../change.ts'
import { compare, type CompareOptions, type LoadedDocument } from '../compare.ts'
import * as json from './json-documents.ts'

export type { Json } from './json-documents.ts'

const loaded =
  <A extends readonly unknown[]>(build: (...values: A) => json.Json) =>
  (...values: A): LoadedDocument => {
    const text = JSON.stringify(build(...values), undefined, 2)
    const { report } = collectProblems()
    return loadDocument('openapi.json', (path) => (path === 'openapi.json' ? text : undefined), report)
  }

// The builders of `json-documents.ts`, whose documents are read.
export const documentOf = loaded(json.documentOf)
export const operation = loaded(json.operation)
export const request = loaded(json.request)
export const response = loaded(json.response)
export const requestBody = loaded(json.requestBody)
export const responseBody = loaded(json.responseBody)
export const parameter = loaded(json.parameter)
export const header = loaded(json.header)
export const webhook = loaded(json.webhook)
/** The day on which tests run. */
export const today = new Date('2026-06-01T00:00:00Z')

/** A change without its places in the documents, for comparison in tests. */
export type Seen = Pick<Change, 'id' | 'level' | 'location' | 'message'> & {
  readonly witness?: unknown
  readonly undecided?: string
}

/** The changes between two documents. */
export const changes = (base: LoadedDocument, revision: LoadedDocument, options: CompareOptions = {}): Seen[] =>
  compare(base, revision, { today, ...options }).map(({ id, level, location, message, witness, undecided }) => ({
    id,
    level,
    location,
    message,
    ...(witness ? { witness: witness.value } : {}),
    ...(undecided === undefined ? {} : { undecided }),
  }))
