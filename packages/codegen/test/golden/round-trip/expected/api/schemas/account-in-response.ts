// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { Colour } from './colour.ts'
import { Owner } from './owner.ts'

export const AccountInResponse = z.strictObject({
  id: z.int(),
  name: z.string(),
  password: z.never().optional(),
  owner: Owner,
  colour: Colour.optional(),
})

export type AccountInResponse = z.infer<typeof AccountInResponse>
