import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { aPassword, codeOfAuthenticator } from '@poolhouse/engine/testing'
import { createPasskeyDevice } from '@poolhouse/engine/testing/passkey-device'
import { codeIn, messagesTo } from '../test/support/outbox.ts'
import { type RunningServer, startServer } from '../test/support/server-process.ts'
import { prepareCosts } from './cryptography.ts'
import { callOperation } from './request.ts'
import { median } from './statistics.ts'

const help = `Usage: pnpm -C apps/server bench:sign-ins [--users N] [--rounds N]

Signs in users, 16 concurrently, on a server with SQLite: with a password, with a password and an authenticator (TOTP), with
a code by email, and with a passkey. Prints CPU time of the server and elapsed time per sign-in, and the ratios to passwords.
All kinds except passwords require two requests.

Measures 20 sign-ins of each kind, then the next 20 of each kind. Compares each with the password sign-ins of the same users,
so that other load on the machine affects both equally, and prints the median. Measures passwords twice: the difference is
the noise.

  --users N   number of sign-ins of each kind and round (default 1000)
  --rounds N  number of rounds (default 3); the first is for warming up
`

/** Number of consecutive sign-ins of one kind. */
const turn = 20

const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const users = Number(values.users)
const rounds = Number(values.rounds)
if (values.help || !(users > 0 && rounds > 1)) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}

interface ChallengeReply {
  readonly Session: string
  readonly ChallengeParameters: Readonly<Record<string, string>>
}

const origin = 'http://localhost:3000'
const smsOfPool = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' }

/** Creates a pool with users for one kind of sign-in. */
type Kind = (call: (operation: string, input: object) => Promise<unknown>, url: string) => Promise<SignIns>

interface SignIns {
  /** Signs in the user with the given number. */
  readonly signIn: (user: number) => Promise<unknown>
  /** Called before each round, without measurement. */
  readonly prepare?: () => Promise<void>
}

const makePool = async (
  call: (operation: string, input: object) => Promise<unknown>,
  factors: readonly string[],
  mfa: object | undefined,
) => {
  const { UserPool } = (await call('CreateUserPool', {
    PoolName: 'bench',
    SmsConfiguration: smsOfPool,
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } },
  })) as { readonly UserPool: { readonly Id: string } }
  const UserPoolId = UserPool.Id
  if (mfa) await call('SetUserPoolMfaConfig', { UserPoolId, ...mfa })
  const { UserPoolClient } = (await call('CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'bench',
    ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH'],
  })) as { readonly UserPoolClient: { readonly ClientId: string } }
  const ClientId = UserPoolClient.ClientId
  for (let user = 0; user < users; user += 1) {
    const UserAttributes = [{ Name: 'email', Value: `user-${user}@example.com` }]
    const name = { UserPoolId, Username: `user-${user}` }
    await call('AdminCreateUser', { ...name, MessageAction: 'SUPPRESS', UserAttributes })
    await call('AdminSetUserPassword', { ...name, Password: aPassword, Permanent: true })
  }
  const byPassword = (user: number) =>
    call('InitiateAuth', {
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: `user-${user}`, PASSWORD: aPassword },
    })
  const tokenOf = async (user: number) =>
    ((await byPassword(user)) as { readonly AuthenticationResult: { readonly AccessToken: string } })
      .AuthenticationResult.AccessToken
  const choose = (user: number, PREFERRED_CHALLENGE: string) =>
    call('InitiateAuth', {
      ClientId,
      AuthFlow: 'USER_AUTH',
      AuthParameters: { USERNAME: `user-${user}`, PREFERRED_CHALLENGE },
    }) as Promise<ChallengeReply>
  const response = (user: number, ChallengeName: string, { Session }: ChallengeReply, responses: object) =>
    call('RespondToAuthChallenge', {
      ClientId,
      ChallengeName,
      Session,
      ChallengeResponses: { USERNAME: `user-${user}`, ...responses },
    })
  return { UserPoolId, byPassword, tokenOf, choose, response }
}

const until = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.max(time - Date.now(), 0))
  })

/** Waits for the next time step if it starts within a second, so that a code does not expire during the request. */
const farFromNextStep = async (): Promise<void> => {
  const next = Math.ceil(Date.now() / 30_000) * 30_000
  if (next - Date.now() < 1000) await until(next)
}

const password: Kind = async (call) => ({ signIn: (await makePool(call, ['PASSWORD'], undefined)).byPassword })

const kinds = {
  password,
  'password again': password,

  'password and TOTP': async (call) => {
    const SoftwareTokenMfaConfiguration = { Enabled: true }
    const pool = await makePool(call, ['PASSWORD'], { MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration })
    const secrets: string[] = []
    for (let user = 0; user < users; user += 1) {
      const AccessToken = await pool.tokenOf(user)
      const { SecretCode } = (await call('AssociateSoftwareToken', { AccessToken })) as { readonly SecretCode: string }
      await farFromNextStep()
      // The step before the current one, so that the current and the next can still sign in.
      const UserCode = codeOfAuthenticator(SecretCode, Date.now() - 30_000)
      await call('VerifySoftwareToken', { AccessToken, UserCode })
      await call('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings: { Enabled: true } })
      secrets.push(SecretCode)
    }
    let step = 0
    return {
      // Each code signs in once, so each round has its own time step. The server accepts a code one step early.
      prepare: async () => {
        step = Math.max(Math.floor(Date.now() / 30_000), step + 1)
        await until((step - 1) * 30_000)
      },
      signIn: async (user) => {
        const challenge = (await pool.byPassword(user)) as ChallengeReply
        const SOFTWARE_TOKEN_MFA_CODE = codeOfAuthenticator(secrets[user] ?? '', step * 30_000)
        return pool.response(user, 'SOFTWARE_TOKEN_MFA', challenge, { SOFTWARE_TOKEN_MFA_CODE })
      },
    }
  },

  EMAIL_OTP: async (call, url) => {
    const pool = await makePool(call, ['PASSWORD', 'EMAIL_OTP'], undefined)
    return {
      signIn: async (user) => {
        const challenge = await pool.choose(user, 'EMAIL_OTP')
        const [message] = await messagesTo(url, `user-${user}@example.com`)
        return pool.response(user, 'EMAIL_OTP', challenge, { EMAIL_OTP_CODE: codeIn(message) })
      },
    }
  },

  passkey: async (call) => {
    const WebAuthnConfiguration = { RelyingPartyId: 'localhost' }
    const pool = await makePool(call, ['PASSWORD', 'WEB_AUTHN'], { WebAuthnConfiguration })
    const devices = Array.from({ length: users }, () => createPasskeyDevice(origin))
    for (const [user, device] of devices.entries()) {
      const AccessToken = await pool.tokenOf(user)
      const started = await call('StartWebAuthnRegistration', { AccessToken })
      const { CredentialCreationOptions } = started as { readonly CredentialCreationOptions: object }
      await call('CompleteWebAuthnRegistration', { AccessToken, Credential: device.create(CredentialCreationOptions) })
    }
    return {
      signIn: async (user) => {
        const challenge = await pool.choose(user, 'WEB_AUTHN')
        const options = challenge.ChallengeParameters['CREDENTIAL_REQUEST_OPTIONS'] ?? ''
        const CREDENTIAL = JSON.stringify(devices[user]?.sign(options))
        return pool.response(user, 'WEB_AUTHN', challenge, { CREDENTIAL })
      },
    }
  },
} satisfies Record<string, Kind>

/** Number of concurrent sign-ins. */
const parallel = 16

/** The times of one sign-in in a round. */
interface Cost {
  readonly cpuMs: number
  readonly elapsedMs: number
}

const measure = async (server: RunningServer, { signIn }: SignIns, from: number): Promise<Cost> => {
  const [cpu, start] = [server.cpu(), performance.now()]
  let next = from
  const end = Math.min(users, from + turn)
  const work = async () => {
    for (let user = next++; user < end; user = next++) {
      const reply = (await signIn(user)) as { readonly AuthenticationResult?: object }
      if (!reply.AuthenticationResult) throw new Error(`The sign-in of user-${user} is not complete.`)
    }
  }
  await Promise.all(Array.from({ length: parallel }, work))
  return {
    cpuMs: ((server.cpu() - cpu) * 1000) / (end - from),
    elapsedMs: (performance.now() - start) / (end - from),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'poolhouse-sign-ins-'))
const main = new URL('../src/node/main.mjs', import.meta.url)
const server = await startServer(main, { PORT: '0', POOLHOUSE_DATA: folder, POOLHOUSE_LIMITS: 'off' })
try {
  const call = (operation: string, input: object) => callOperation(server.url, operation, input)
  const signIns: [string, SignIns][] = []
  for (const [name, open] of Object.entries<Kind>(kinds)) signIns.push([name, await open(call, server.url)])
  const costs = new Map<string, Cost[]>(signIns.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [, { prepare }] of signIns) await prepare?.()
    for (let from = 0; from < users; from += turn) {
      for (const [name, signIn] of signIns) {
        const cost = await measure(server, signIn, from)
        if (round > 0) costs.get(name)?.push(cost)
      }
    }
  }
  const passwords = costs.get('password') ?? []
  const signatures = (await (await prepareCosts(createNodeCryptography()))())['two signatures'] / 1000
  console.log(
    `${users} sign-ins of each kind in each of ${rounds - 1} rounds; two signatures take ${signatures.toFixed(2)} ms.`,
  )
  for (const [name, measured] of costs) {
    const ratio = (of: keyof Cost) =>
      median(measured.map((cost, index) => cost[of] / (passwords[index]?.[of] ?? Number.NaN))).toFixed(2)
    const middle = (of: keyof Cost) => median(measured.map((cost) => cost[of])).toFixed(2)
    console.log(
      `${name.padEnd(18)} CPU ${middle('cpuMs').padStart(6)} ms (${ratio('cpuMs')} of a password)   ` +
        `elapsed ${middle('elapsedMs').padStart(6)} ms (${ratio('elapsedMs')})`,
    )
  }
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
