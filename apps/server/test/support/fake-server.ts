import type { Call } from '@poolhouse/engine'
import { allowOrigins } from '../../src/access/allowed-origins.ts'
import { type App, type AppDependencies, createApp } from '../../src/app.ts'
import { acceptAnyCredentials } from '../../src/api/authentication/any-credentials.ts'
import type { LogFacts } from '../../src/log/log.ts'
import { noImports } from './no-imports.ts'

/** Something said in the log. */
export interface LoggedEntry extends LogFacts {
  readonly level: 'info' | 'warn' | 'error'
  readonly text: string
}

/** What `fetch` takes as a body. */
type Body = NonNullable<RequestInit['body']>

/** The app over an engine with configured results. */
export interface FakeServer {
  readonly app: App
  /** What reached the engine. */
  readonly calls: readonly { readonly operation: string; readonly input: unknown; readonly call: Call }[]
  readonly logged: readonly LoggedEntry[]
  /** Calls an operation by the AWS binding. */
  aws(operation: string, body?: Body, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Calls an operation by the native binding. */
  native(operation: string, body?: Body, headers?: Readonly<Record<string, string>>): Promise<Response>
}

/** The id of every request of a fake server. */
export const requestId = '11111111-1111-4111-8111-111111111111'

/** What a fake server does otherwise than by default. */
export interface FakeServerOptions extends Partial<Omit<AppDependencies, 'engine'>> {
  /** What the engine returns or throws. Default: it echoes its input. */
  readonly invoke?: (operation: string, input: unknown) => unknown
  readonly implements?: (operation: string) => boolean
  readonly issuerOf?: AppDependencies['engine']['issuerOf']
  readonly jwks?: AppDependencies['engine']['signingKeys']['jwks']
  readonly logsCalls?: boolean
}

/** Builds the app over a fake engine. Default: any credentials are accepted. */
export const fakeServer = (options: FakeServerOptions = {}): FakeServer => {
  const { invoke, implements: implemented, issuerOf, jwks, logsCalls, ...dependencies } = options
  const calls: { operation: string; input: unknown; call: Call }[] = []
  const logged: LoggedEntry[] = []
  const say =
    (level: LoggedEntry['level']) =>
    (facts: LogFacts, text: string): void => {
      logged.push({ level, text, ...facts })
    }
  const app = createApp({
    engine: {
      api: {
        implements: async (operation) => implemented?.(operation) ?? true,
        invoke: (async (operation: string, input: unknown, call: Call) => {
          calls.push({ operation, input, call })
          return invoke ? await invoke(operation, input) : input
        }) as never,
      },
      signingKeys: { jwks: jwks ?? (async () => undefined) },
      issuerOf: issuerOf ?? (async () => undefined),
      feedback: { rate: async () => false },
      imports: noImports,
      requirePasswordList: async () => {},
    },
    authenticate: acceptAnyCredentials('us-east-1'),
    allowsOrigin: allowOrigins({ origins: [], hosts: [] }),
    clock: { now: () => 0 },
    random: { uuid: () => requestId },
    log: { logsCalls: logsCalls ?? false, info: say('info'), warn: say('warn'), error: say('error') },
    environment: { region: 'us-east-1' },
    publicUrl: () => 'http://127.0.0.1:9329',
    addressOf: () => '192.0.2.7',
    ...dependencies,
  })
  const post = async (path: string, body: Body, headers: Readonly<Record<string, string>>): Promise<Response> =>
    app.request(`http://127.0.0.1:9329${path}`, { method: 'POST', body, headers })
  return {
    app,
    calls,
    logged,
    aws: (operation, body = '{}', headers = {}) =>
      post('/', body, {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
        authorization: 'AWS4-HMAC-SHA256 Credential=any',
        ...headers,
      }),
    native: (operation, body = '{}', headers = {}) =>
      post(`/${operation}`, body, { 'content-type': 'application/json', ...headers }),
  }
}

/** A whole response, to be compared at once. */
export const wholeResponse = async (
  response: Response,
): Promise<{ status: number; headers: Record<string, string>; body: string }> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
})
