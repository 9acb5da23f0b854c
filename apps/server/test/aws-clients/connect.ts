import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import type { OperationName } from '@poolhouse/schemas'
import type { TestApp } from '../../conformance/test-app.ts'

/** The members of the SDK's requests that matter here. */
interface HttpRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** The SDK's command for an operation. */
export const commandOf = (operation: OperationName) => {
  const commands = sdk as unknown as Record<string, new (input: object) => sdk.ListUserPoolsCommand>
  const Command = commands[`${operation}Command`]
  if (!Command) throw new Error(`The SDK has no operation ${operation}.`)
  return Command
}

/** The AWS SDK, connected to an app in this process, and the parsed bodies of its successful responses. */
export interface ConnectedSdk {
  readonly client: sdk.CognitoIdentityProviderClient
  /** Undefined for an empty body. */
  readonly responses: readonly unknown[]
}

/** Connects the AWS SDK to an app without sockets: requests are serialized and signed, and responses parsed, as over HTTP. */
export const connectTo = (app: TestApp): ConnectedSdk => {
  const responses: unknown[] = []
  const client = new sdk.CognitoIdentityProviderClient({
    endpoint: 'http://127.0.0.1:9329',
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts: 1,
    requestHandler: {
      handle: async ({ method, path, headers, body }: HttpRequest) => {
        const response = await app.request(path, { method, headers, body: body as string })
        const text = await response.text()
        if (response.ok) responses.push(text === '' ? undefined : JSON.parse(text))
        const { status: statusCode } = response
        return {
          response: { statusCode, headers: Object.fromEntries(response.headers), body: new Blob([text]).stream() },
        }
      },
    },
  })
  return { client, responses }
}
