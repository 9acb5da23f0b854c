// Generated from openapi.yaml by the test. Do not edit.

import { AccountInRequest } from './account-in-request.ts'
import { AccountInResponse } from './account-in-response.ts'
import { Account } from './account.ts'
import { Colour } from './colour.ts'
import { DateSchema } from './date-schema.ts'
import { Event } from './event.ts'
import { Form } from './form.ts'
import { Instant } from './instant.ts'
import { Names } from './names.ts'
import { OwnerInRequest } from './owner-in-request.ts'
import { Owner } from './owner.ts'

/** Every schema by its name in the document. */
export const schemas = {
  Account,
  AccountInRequest,
  AccountInResponse,
  Colour,
  Date: DateSchema,
  Event,
  Form,
  Instant,
  Names,
  Owner,
  OwnerInRequest,
}
