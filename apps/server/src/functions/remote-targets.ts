import type { Cryptography } from '@poolhouse/cryptography'
import type { Clock, Random } from '@poolhouse/engine'
import { isLoopback } from '../settings/loopback.ts'
import { parsers } from '../settings/parsers.ts'
import type { FunctionSettings } from '../settings/settings.ts'
import type { TargetBuilders } from './build-targets.ts'
import { createLambdaTarget } from './lambda-target.ts'
import { createWebhookTarget } from './webhook-target.ts'

/** Dependencies of targets on other machines. */
export interface RemoteTargetDependencies {
  readonly settings: Pick<FunctionSettings, 'credentials' | 'webhookSecret'>
  readonly region: string
  /** Whether events may cross the network in plain text: they contain the passwords of UserMigration. */
  readonly allowsPlainHttp: boolean
  readonly cryptography: Pick<Cryptography, 'sha256' | 'hmacSha256'>
  readonly clock: Clock
  readonly random: Pick<Random, 'uuid'>
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

/** For endpoints that do not check signatures, such as SAM local. */
const placeholders = { accessKeyId: 'poolhouse', secretAccessKey: 'poolhouse' }

/** Creates the builders of the targets that both runtimes have: the Lambda Invoke API and webhooks. */
export const remoteTargets = (dependencies: RemoteTargetDependencies): Pick<TargetBuilders, 'lambda' | 'webhook'> => {
  const { settings, region, allowsPlainHttp } = dependencies
  const problemWith = (text: string): string | undefined => {
    if (parsers.httpUrl(text) === undefined) return `${text} is not an http:// or https:// address without query`
    const { protocol, hostname } = new URL(text)
    return protocol === 'https:' || allowsPlainHttp || isLoopback(hostname)
      ? undefined
      : `${text} is not encrypted: use https://, because events contain attributes and passwords of users`
  }
  return {
    lambda: ({ url, functionName }) =>
      problemWith(url) ??
      createLambdaTarget(
        { url: url.replace(/\/+$/, ''), functionName, region, credentials: settings.credentials ?? placeholders },
        dependencies,
      ),
    webhook: ({ url, secret: text }) => {
      const problem = problemWith(url)
      if (problem !== undefined) return problem
      const secret = text === undefined ? settings.webhookSecret : parsers.hookSecret(text)
      if (secret !== undefined) return createWebhookTarget({ url, secret }, dependencies)
      return text === undefined
        ? 'give its secret, or set POOLHOUSE_FUNCTIONS_SECRET'
        : 'give a secret of whsec_ and 24 to 64 bytes in base64'
    },
  }
}
