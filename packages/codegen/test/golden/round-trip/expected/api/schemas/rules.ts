// Generated from openapi.yaml by the test. Do not edit.

import * as is from './support.ts'

export const Instant: is.Rule = is.type('string')
