import { createSigner, type SignerDependencies } from '../aws/sign-request.ts'
import type { AwsCredentials } from '../settings/settings.ts'
import { qualifierOf } from './function-name.ts'
import { isRecord, readFunctionError, readOutput } from './read-response.ts'
import { failedRequest, type FunctionTarget, type TargetOutcome } from './target.ts'

/** An endpoint of the Lambda Invoke API. */
export interface LambdaEndpoint {
  /** Without a final slash, such as `https://lambda.us-east-1.amazonaws.com`. */
  readonly url: string
  /** The function to call. Default: the name in the ARN of the pool, with the version or alias that the ARN names. */
  readonly functionName?: string | undefined
  readonly region: string
  readonly credentials: AwsCredentials
}

/** Dependencies of the target. */
export interface LambdaDependencies extends SignerDependencies {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

/**
 * Calls functions with the Invoke operation of AWS Lambda, signed with SigV4. Works with AWS, SAM local, LocalStack,
 * serverless-offline and the Lambda runtime interface emulator, which do not check the signature.
 */
export const createLambdaTarget = (
  { url, functionName, region, credentials }: LambdaEndpoint,
  { fetch, ...signing }: LambdaDependencies,
): FunctionTarget => {
  const sign = createSigner({ service: 'lambda', region, credentials }, signing)
  return {
    invoke: async ({ name, functionArn, event, mode, signal }) => {
      try {
        const path = `/2015-03-31/functions/${encodeURIComponent(functionName ?? name)}/invocations`
        const qualifier = functionName === undefined ? qualifierOf(functionArn) : undefined
        const address = `${url}${path}${qualifier === undefined ? '' : `?Qualifier=${encodeURIComponent(qualifier)}`}`
        const headers = {
          'content-type': 'application/json',
          'x-amz-invocation-type': mode === 'event' ? 'Event' : 'RequestResponse',
        }
        const request = await sign(address, headers, JSON.stringify(event))
        return await readInvocation(await fetch(address, { ...request, signal }), mode === 'event')
      } catch (problem) {
        return failedRequest(problem, signal)
      }
    },
  }
}

const readInvocation = async (response: Response, isEvent: boolean): Promise<TargetOutcome> => {
  if (!response.ok) return { kind: 'unreachable', error: await errorName(response) }
  if (isEvent) {
    await response.body?.cancel()
    return { kind: 'responded', output: undefined }
  }
  if (!response.headers.has('x-amz-function-error')) return readOutput(response)
  return (await readFunctionError(response)) ?? { kind: 'failed', message: 'Unhandled' }
}

/** The name of the error of the Lambda API, such as `AccessDeniedException`. */
const errorName = async (response: Response): Promise<string> => {
  const header = response.headers.get('x-amzn-errortype')?.split(':')[0]
  const body: unknown = await response.json().catch(() => undefined)
  const type = isRecord(body) ? (body.__type ?? body.code) : undefined
  const name = header ?? (typeof type === 'string' ? type.split('#').at(-1) : undefined)
  return name !== undefined && /^\w{1,64}$/.test(name) ? name : `HTTP status ${response.status}`
}
