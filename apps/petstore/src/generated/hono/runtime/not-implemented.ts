// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

export class NotImplemented extends Error {
  override readonly name = 'NotImplemented'

  constructor(operation: string) {
    super(`${operation} is not implemented`)
  }
}
