import type { NotesHandlers } from '../hono/notes.ts'
import { NotImplemented } from '../hono/runtime/not-implemented.ts'

export const notesHandlers: NotesHandlers = {
  async writeNote() {
    throw new NotImplemented('writeNote')
  },
}
