// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { Colour } from './colour.ts'
import { Owner } from './owner.ts'

export const AccountInAnswer = z.strictObject({
  id: z.int(),
  name: z.string(),
  password: z.never().optional(),
  owner: Owner,
  colour: Colour.optional(),
})

export type AccountInAnswer = z.infer<typeof AccountInAnswer>
