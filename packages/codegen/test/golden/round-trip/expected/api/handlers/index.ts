import type { Handlers } from '../hono/app.ts'
import { defaultHandlers } from './default.ts'

export const handlers: Handlers = { ...defaultHandlers }
