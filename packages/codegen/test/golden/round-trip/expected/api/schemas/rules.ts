// Generated from openapi.yaml by the test. Do not edit.

import * as is from './runtime/rules.ts'

export const Instant: is.Rule = is.type('string')
