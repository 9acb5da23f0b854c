// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'

/** Any JSON value of a member that must be there. */
export const present = z.unknown() as z.ZodType<object | string | number | boolean | null>
