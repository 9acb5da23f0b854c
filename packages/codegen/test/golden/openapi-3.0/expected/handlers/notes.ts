import type { NotesHandlers } from '../hono/notes.ts'

export const notesHandlers: NotesHandlers = {
  async writeNote() {
    throw new Error('writeNote is not written yet')
  },
}
