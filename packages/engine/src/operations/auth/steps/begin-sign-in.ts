import type { AuthFlowType } from '@poolhouse/schemas'
import type { Dependencies } from '../../../dependencies.ts'
import { opensFlow } from '../../../domain/auth/open-flows.ts'
import { flowOffFailures, signInFailures } from '../../../failures/sign-in.ts'
import type { Attempt, FlowNeeds, Side, SignInAnswer } from '../flow.ts'
import { flows } from '../flows/index.ts'

/** Begins a sign-in by the flow that was asked for, if the operation offers it and the client has it on. */
export const beginSignIn = async (
  side: Side,
  asked: AuthFlowType,
  attempt: Attempt,
  needs: Pick<Dependencies, FlowNeeds>,
): Promise<SignInAnswer> => {
  const flow = flows[asked]
  if (!flow.sides.includes(side)) throw signInFailures.flowNotSupported()
  if (!opensFlow(attempt.client, flow.name)) throw flowOffFailures[flow.name]()
  return flow.begin(attempt, needs)
}
