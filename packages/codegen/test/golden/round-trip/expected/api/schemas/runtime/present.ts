// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'

/** Any JSON value of a required member. */
export const present = z.unknown() as z.ZodType<object | string | number | boolean | null>
