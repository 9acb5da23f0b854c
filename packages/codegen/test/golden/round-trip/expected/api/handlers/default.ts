import type { DefaultHandlers } from '../hono/default.ts'

export const defaultHandlers: DefaultHandlers = {
  async styles() {
    throw new Error('styles is not written yet')
  },
  async parts() {
    throw new Error('parts is not written yet')
  },
  async fields() {
    throw new Error('fields is not written yet')
  },
  async recordEvent() {
    throw new Error('recordEvent is not written yet')
  },
  async watch() {
    throw new Error('watch is not written yet')
  },
  async peek() {
    throw new Error('peek is not written yet')
  },
  async either() {
    throw new Error('either is not written yet')
  },
  async bytes() {
    throw new Error('bytes is not written yet')
  },
  async picture() {
    throw new Error('picture is not written yet')
  },
  async listAccounts() {
    throw new Error('listAccounts is not written yet')
  },
  async openAccount() {
    throw new Error('openAccount is not written yet')
  },
}
