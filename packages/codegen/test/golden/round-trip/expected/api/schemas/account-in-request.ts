// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { Colour } from './colour.ts'
import { OwnerInRequest } from './owner-in-request.ts'

export const AccountInRequest = z.strictObject({
  name: z.string(),
  password: z.string(),
  owner: OwnerInRequest,
  colour: Colour.optional(),
})

export type AccountInRequest = z.infer<typeof AccountInRequest>
