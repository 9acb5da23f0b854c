// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { DateSchema } from './date-schema.ts'
import { Instant } from './instant.ts'
import * as rules from './rules.ts'
import { hasCharacters } from './runtime/characters.ts'
import { instant } from './runtime/dates.ts'
import { both } from './runtime/merge.ts'
import { present } from './runtime/present.ts'
import { record } from './runtime/record.ts'
import * as is from './runtime/rules.ts'

/** Points in time wherever one may stand, and a day, which is none. */
export const Event: z.ZodType<Event> = both(
  z.object({
    made: Instant,
    day: DateSchema,
  }),
  z.object({
    ended: instant(z.iso.datetime({ offset: true }).check(hasCharacters(0, 30))).nullable(),
    either: z.xor([instant(z.iso.datetime({ offset: true })), z.int()]).optional(),
    log: record(z.string(), instant(z.iso.datetime({ offset: true }))).optional(),
    get before() {
      return Event.optional()
    },
    told: is.checked(Instant, is.all(is.ref(() => rules.Instant), is.length(0, 24))).optional(),
    listed: z.enum(['2020-01-01T00:00:00Z']).optional(),
    ordered: is.checked(z.array(instant(z.iso.datetime({ offset: true }))), is.distinct).optional(),
    made: present,
  }),
)

/** Points in time wherever one may stand, and a day, which is none. */
export type Event = ({
  made: Instant
  day: DateSchema
}) & ({
  ended: Date | null
  either?: Date | number | undefined
  log?: Record<string, Date> | undefined
  before?: Event | undefined
  told?: Instant | undefined
  listed?: '2020-01-01T00:00:00Z' | undefined
  ordered?: Array<Date> | undefined
  made: object | string | number | boolean | null
})
