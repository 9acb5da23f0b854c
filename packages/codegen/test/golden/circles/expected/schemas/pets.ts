// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { Colour, Person } from './openapi.ts'

export const Leash = z.object({
  get colour() {
    return Colour.optional()
  },
})

export type Leash = z.infer<typeof Leash>

export const Dog: z.ZodType<Dog> = z.object({
  get owner() {
    return Person.optional()
  },
})

export type Dog = {
  owner?: Person | undefined
}
