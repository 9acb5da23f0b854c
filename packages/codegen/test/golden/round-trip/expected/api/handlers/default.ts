import type { DefaultHandlers } from '../hono/default.ts'
import { NotImplemented } from '../hono/runtime/not-implemented.ts'

export const defaultHandlers: DefaultHandlers = {
  async styles() {
    throw new NotImplemented('styles')
  },
  async parts() {
    throw new NotImplemented('parts')
  },
  async fields() {
    throw new NotImplemented('fields')
  },
  async recordEvent() {
    throw new NotImplemented('recordEvent')
  },
  async watch() {
    throw new NotImplemented('watch')
  },
  async peek() {
    throw new NotImplemented('peek')
  },
  async either() {
    throw new NotImplemented('either')
  },
  async bytes() {
    throw new NotImplemented('bytes')
  },
  async picture() {
    throw new NotImplemented('picture')
  },
  async listAccounts() {
    throw new NotImplemented('listAccounts')
  },
  async openAccount() {
    throw new NotImplemented('openAccount')
  },
}
