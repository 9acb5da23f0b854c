// Generated from openapi.yaml by the test. Do not edit.

import { z } from 'zod'

export const Names = z.array(z.string())

export type Names = z.infer<typeof Names>
