// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/** Thrown by handlers that are not written yet. The server answers 501 with the operation's name. */
export class NotImplemented extends Error {
  override readonly name = 'NotImplemented'

  constructor(operation: string) {
    super(`${operation} is not implemented`)
  }
}
