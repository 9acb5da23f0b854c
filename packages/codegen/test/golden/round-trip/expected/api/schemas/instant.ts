// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { instant } from './runtime/dates.ts'

export const Instant = instant(z.iso.datetime({ offset: true }))

export type Instant = z.infer<typeof Instant>
