// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'

export const DateSchema = z.string()

export type DateSchema = z.infer<typeof DateSchema>
