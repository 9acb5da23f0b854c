// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/** Thrown by unwritten handlers. The server responds 501 with the name of the operation. */
export class NotImplemented extends Error {
  override readonly name = 'NotImplemented'

  constructor(operation: string) {
    super(`${operation} is not implemented`)
  }
}
