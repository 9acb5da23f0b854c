// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { AccountInResponse } from '../schemas/account-in-response.ts'
import { Colour } from '../schemas/colour.ts'
import { Event } from '../schemas/event.ts'
import { record } from '../schemas/runtime/record.ts'

/** Schemas of responses, for `createClient({ check: responseSchemas })`. */
export const responseSchemas = {
  styles: { 200: z.unknown() },
  parts: { 200: z.unknown() },
  fields: { 200: z.unknown() },
  recordEvent: { 200: Event, '4XX': record(z.string(), z.unknown()) },
  watch: { 200: z.any() },
  peek: { 204: z.any() },
  either: { 200: z.unknown() },
  bytes: { 200: z.any() },
  picture: { 200: z.union([z.instanceof(Blob), z.instanceof(ReadableStream), Colour]) },
  listAccounts: {
    200: z.object({
      accounts: z.array(AccountInResponse),
    }),
  },
  openAccount: { 201: AccountInResponse },
}

/** Schemas of responses to webhooks, for `createSender(url, { check: webhookResponseSchemas })`. */
export const webhookResponseSchemas = {
  thingChanged: { 204: z.any(), 410: Event },
  openAccountOpened: { 200: z.any() },
}
