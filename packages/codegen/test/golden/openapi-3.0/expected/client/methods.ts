// Generated from openapi.yaml by the test. Do not edit.

import type { Answer, CallOptions } from '../../../call.ts'
import type { Note } from '../schemas/types.ts'

/** One method per operation. */
export interface Operations {
  writeNote(input: Note, options?: CallOptions): Answer<'writeNote', Note>
}
