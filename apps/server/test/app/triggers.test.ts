import { expect, test } from 'vitest'
import { responseOf, ask } from '../support/ask.ts'
import { makePool } from '../support/pool-on-server.ts'
import { usePoolhouse } from '../support/poolhouse.ts'

const server = usePoolhouse('Node')

test('a configured trigger that cannot run fails, and the message names the missing setting', async () => {
  const { url } = server.current
  const pool = await makePool(url)
  const PreSignUp = 'arn:aws:lambda:us-east-1:123456789012:function:check'
  await responseOf(url, 'UpdateUserPool', { UserPoolId: pool.UserPoolId, LambdaConfig: { PreSignUp } })
  const signUp = { ClientId: pool.ClientId, Username: 'ada', Password: 'Correct-Horse-9!' }
  expect(await ask(url, 'SignUp', signUp)).toEqual({
    status: 400,
    body: {
      __type: 'UnexpectedLambdaException',
      message: `PreSignUp invocation failed due to error FunctionNotConfigured: POOLHOUSE_FUNCTIONS has no entry for ${PreSignUp}; add one, or remove the function from the LambdaConfig of the user pool.`,
    },
  })
})
