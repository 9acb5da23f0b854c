import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { readText } from '../src/files/disk.ts'
import { generate, loadDocument } from '../src/index.ts'
import { importFrom, writeFolder } from './import-files.ts'

const documents = join(import.meta.dirname, 'golden/round-trip')

/** An app that responds to requests. */
export interface App {
  readonly fetch: (request: Request) => Promise<Response>
}

/** What makes one, of handlers and options. */
export type CreateApp = (handlers: object, options?: object) => App

/** What makes a sender of webhooks. */
export type CreateSender = (
  url: string,
  options: object,
) => Readonly<Record<string, (input: object) => Promise<{ readonly status: number }>>>

/** What is generated of the round trip's document: there from the first test to the last. */
export const generatedApps = (): {
  readonly createApp: CreateApp
  readonly createWebhooks: CreateApp
  readonly createSender: CreateSender
} => {
  let home = ''
  let createApp: CreateApp
  let createWebhooks: CreateApp
  let createSender: CreateSender
  beforeAll(async () => {
    const document = loadDocument(
      'openapi.yaml',
      (path) => readText(join(documents, path)),
      () => undefined,
    )
    const api = { folder: 'api', importExtension: '.ts', only: ['hono', 'client'] } as const
    home = writeFolder(await generate(document, { command: 'the test', outputs: api }))
    ;({ createApp } = (await importFrom(home, 'api/hono/app.ts')) as { createApp: CreateApp })
    ;({ createWebhooks } = (await importFrom(home, 'api/hono/receiver.ts')) as { createWebhooks: CreateApp })
    ;({ createSender } = (await importFrom(home, 'api/client/webhooks.ts')) as { createSender: CreateSender })
  })
  afterAll(() => rmSync(home, { recursive: true }))
  return {
    createApp: (...parameters) => createApp(...parameters),
    createWebhooks: (...parameters) => createWebhooks(...parameters),
    createSender: (...parameters) => createSender(...parameters),
  }
}

/** The operations of the round trip's document. */
const operations = [
  'styles',
  'parts',
  'fields',
  'recordEvent',
  'openAccount',
  'listAccounts',
  'watch',
  'peek',
  'bytes',
  'either',
  'picture',
] as const

/** Responds to requests that a generated server has read. */
export type Handler = (request: { readonly body?: unknown; readonly contentType?: string }) => unknown

/** The same handler for every operation. */
export const handledBy = (handler: Handler): Readonly<Record<string, Handler>> =>
  Object.fromEntries(operations.map((name) => [name, handler]))
