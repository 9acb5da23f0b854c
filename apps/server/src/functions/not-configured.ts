import type { FunctionOutcome } from '@poolhouse/engine'

/** The outcome of a call if no target runs the function. Same as for a function that AWS cannot reach, but names the setting. */
export const notConfigured = (functionArn: string): FunctionOutcome => ({
  kind: 'unreachable',
  error: `FunctionNotConfigured: POOLHOUSE_FUNCTIONS has no entry for ${functionArn}; add one, or remove the function from the LambdaConfig of the user pool`,
})
