import type { Handlers } from '../hono/app.ts'
import { booksHandlers } from './books.ts'
import { loansHandlers } from './loans.ts'

export const handlers: Handlers = { ...booksHandlers, ...loansHandlers }
