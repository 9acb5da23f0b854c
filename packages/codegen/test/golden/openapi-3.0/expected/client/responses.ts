// Generated from openapi.yaml by the test. Do not edit.

import { Note } from '../schemas/openapi.ts'

/** Schemas of responses, for `createClient({ check: responseSchemas })`. */
export const responseSchemas = {
  writeNote: { 201: Note },
}
