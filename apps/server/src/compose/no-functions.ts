import type { FunctionRunner } from '@poolhouse/engine'

/** A function runner for servers without one: every call fails, as if AWS could not reach the function, and names what is missing. */
export const noFunctions: FunctionRunner = {
  invoke: async (functionArn) => ({
    kind: 'unreachable',
    error: `NoFunctionRunner: this server has no runner for Lambda functions, so ${functionArn} cannot be called; remove it from the LambdaConfig of the user pool`,
  }),
}
