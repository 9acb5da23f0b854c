import type { Handlers } from '../hono/app.ts'
import { notesHandlers } from './notes.ts'

export const handlers: Handlers = { ...notesHandlers }
