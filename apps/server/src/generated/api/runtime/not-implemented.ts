// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

export class NotImplemented extends Error {
  override readonly name = 'NotImplemented'

  constructor(operation: string) {
    super(`${operation} is not implemented`)
  }
}
