// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'

export const Names = z.array(z.string())

export type Names = z.infer<typeof Names>
