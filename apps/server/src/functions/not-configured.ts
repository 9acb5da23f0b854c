import type { FunctionOutcome } from '@poolhouse/engine'

/** The outcome where nothing can run a function. It fails like one that AWS cannot reach, and names the setting. */
export const notConfigured = (functionArn: string): FunctionOutcome => ({
  kind: 'unreachable',
  error: `FunctionNotConfigured: POOLHOUSE_FUNCTIONS names nothing that runs ${functionArn}; set it, or remove the function from the LambdaConfig of the user pool`,
})
