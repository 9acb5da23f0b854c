// Generated from openapi.yaml by the test. Do not edit.

import { Note } from '../schemas/openapi.ts'

/** Schemas of answers, for `createClient({ check: answerSchemas })`. */
export const answerSchemas = {
  writeNote: { 201: Note },
}
