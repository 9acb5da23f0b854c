// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { Colour } from './colour.ts'
import { Names } from './names.ts'

export const Form = z.object({
  count: z.int(),
  isOpen: z.boolean().optional(),
  plain: Colour.optional(),
  about: Colour.optional(),
  list: z.array(Colour).optional(),
  names: Names.optional(),
  again: Names.optional(),
  deep: Colour.optional(),
  picture: z.string().optional(),
  files: z.array(z.string()).optional(),
})

export type Form = z.infer<typeof Form>
