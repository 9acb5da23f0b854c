import type { ReferenceOutput } from '@poolhouse/codegen'
import { authorization } from './authorization.ts'
import { contractSamples } from './samples/index.ts'

/**
 * The options by which the reference shows requests and authorization of the contract.
 *
 * @param commandName The name of an operation or member as a command or option of the AWS CLI.
 */
export const contractReference = (
  commandName: (name: string) => string,
): Required<Pick<ReferenceOutput, 'samples' | 'authorization'>> => ({
  samples: contractSamples(commandName),
  authorization,
})
