import { rmSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { collectProblems } from '../src/problem.ts'
import { generate, type GenerateOptions, loadDocument, type Problem } from '../src/index.ts'
import { importFrom, writeFolder } from './import-files.ts'

/** Files of a document by path. The root is `openapi.yaml`; a text that is not a whole document is its rest. */
export type Documents = string | Readonly<Record<string, string>>

/** What is generated, and what was reported on the way. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>
  readonly warnings: readonly Problem[]
}

const textsOf = (documents: Documents, version: string): Readonly<Record<string, string>> =>
  typeof documents === 'string'
    ? { 'openapi.yaml': `openapi: ${version}\ninfo: { title: t, version: '1' }\n${documents}` }
    : documents

/** Generates from a document written in a test. Without a version it is one of OpenAPI 3.1. */
export const generateFrom = async (
  documents: Documents,
  options: Partial<GenerateOptions> = {},
  version = '3.1.1',
): Promise<Generated> => {
  const texts = textsOf(documents, version)
  const warnings = collectProblems()
  const document = loadDocument(
    'openapi.yaml',
    (path) => texts[path],
    ({ file }, message) => {
      throw new Error(`${file} ${message}`)
    },
  )
  const outputs = { folder: 'api', importExtension: '.ts', ...options.outputs } as const
  const files = await generate(document, {
    command: 'the test',
    onWarning: warnings.report,
    ...options,
    outputs,
  })
  return { files, warnings: warnings.problems }
}

/** Writes generated files for as long as a test runs. */
export const writtenFor = (files: ReadonlyMap<string, string>): string => {
  const folder = writeFolder(files)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** The generated schemas of a document by the names they have in it. */
export const schemasFrom = async (
  documents: Documents,
  options: Partial<GenerateOptions> = {},
  version?: string,
): Promise<Readonly<Record<string, z.ZodType>>> => {
  const outputs = { folder: 'api', only: ['schemas'] } as const
  const { files } = await generateFrom(documents, { ...options, outputs }, version)
  const { schemas } = await importFrom(writtenFor(files), 'api/schemas/by-name.ts')
  return z.record(z.string(), z.instanceof(z.ZodType)).parse(schemas)
}

/** What a call was given by the client, and what the handler received and the client got back. */
export interface Exchange {
  /** The operation whose handler ran. */
  readonly ran: string | undefined
  readonly received: unknown
  readonly request: Request
  readonly response: Response
  readonly result: { readonly status: number; readonly body: unknown }
}

type Handler = (request: object) => unknown

/** Calls an operation by the generated client of a document, whose generated server has the given handler. */
export interface Exchanging {
  (operation: string, input: object, handler?: Handler | object): Promise<Exchange>
  /** The operation that a GET of a URL runs. */
  readonly run: (url: string) => Promise<string | undefined>
}

/** The client and the server of a document, joined without a network. */
export const exchangeFrom = async (
  documents: Documents,
  options: Partial<GenerateOptions> = {},
  version?: string,
): Promise<Exchanging> => {
  const { files } = await generateFrom(documents, options, version)
  return exchanging(writtenFor(files))
}

/** The generated client and server in a folder, joined without a network. With `checks`, the client checks responses. */
export const exchanging = async (folder: string, checks = false): Promise<Exchanging> => {
  const { createApp } = (await importFrom(folder, 'api/hono/app.ts')) as {
    createApp: (handlers: object, options: object) => { fetch: (request: Request) => Promise<Response> }
  }
  const { createClient } = (await importFrom(folder, 'api/client/index.ts')) as {
    createClient: (options: object) => Record<string, (input: object) => Promise<Exchange['result']>>
  }
  const { responseSchemas } = checks ? await importFrom(folder, 'api/client/responses.ts') : {}
  let received: unknown
  let ran: string | undefined
  let request = new Request('about:blank')
  let response = Response.error()
  let handled: Handler | object = { status: 204 }
  const client = createClient({
    baseUrl: 'http://api.test',
    ...(checks ? { check: responseSchemas } : {}),
    fetch: async (sent: Request) => {
      request = sent.clone()
      response = await app.fetch(sent)
      return response.clone()
    },
  })
  const handler =
    (name: string): Handler =>
    (given) => {
      ran = name
      received = given
      return typeof handled === 'function' ? handled(given) : handled
    }
  const handlers = Object.fromEntries(Object.keys(client).map((name) => [name, handler(name)]))
  const app = createApp(handlers, { onInvalidResponse: () => undefined })
  const exchange = async (operation: string, input: object, next: Handler | object = { status: 204 }) => {
    received = undefined
    ran = undefined
    handled = next
    const got = await client[operation]?.(input)
    return { ran, received, request, response, result: got ?? { status: 0, body: `there is no ${operation}` } }
  }
  const run = async (url: string): Promise<string | undefined> => {
    ran = undefined
    handled = { status: 204 }
    await app.fetch(new Request(`http://api.test${url}`))
    return ran
  }
  return Object.assign(exchange, { run })
}

/** A value in which files can be compared. */
export const comparable = async (value: unknown): Promise<unknown> => {
  if (value instanceof Blob) return { type: value.type, text: await value.text() }
  if (Array.isArray(value)) return Promise.all(value.map(comparable))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(async ([name, member]) => [name, await comparable(member)] as const)
  return Object.fromEntries(await Promise.all(members))
}
