import type { TextMessage } from '@poolhouse/engine'
import { createSigner, type SignerDependencies } from '../aws/sign-request.ts'
import type { Deliver, Delivered } from '../delivery/deliver.ts'
import type { SnsSettings } from '../settings/settings.ts'
import { withTimeLimit } from '../time-limit.ts'

/** Dependencies of the delivery. */
export interface SnsDependencies extends SignerDependencies {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

/** The parameters of Publish (Amazon SNS API reference). Transactional: delivery has priority over cost. */
const publish = ({ to, body }: TextMessage): string =>
  new URLSearchParams({
    Action: 'Publish',
    Version: '2010-03-31',
    PhoneNumber: to,
    Message: body,
    'MessageAttributes.entry.1.Name': 'AWS.SNS.SMS.SMSType',
    'MessageAttributes.entry.1.Value.DataType': 'String',
    'MessageAttributes.entry.1.Value.StringValue': 'Transactional',
  }).toString()

/** Errors for credentials without permission to publish. */
const accessErrors: ReadonlySet<string> = new Set(['AuthorizationError', 'AccessDenied', 'AccessDeniedException'])

/** Reads a response. Only the code of an error is logged: its message may contain the number. */
const read = async (response: Response): Promise<Delivered> => {
  const text = await response.text()
  if (response.ok) return text.includes('<MessageId>') ? 'accepted' : { detail: 'not a response of Publish' }
  const [, code] = /<Code>(\w{1,64})<\/Code>/.exec(text) ?? []
  if (code === undefined) return { detail: `status ${response.status}` }
  return { detail: code, ...(accessErrors.has(code) && { because: 'sms-role-access' as const }) }
}

/**
 * Sends text messages with the Publish operation of Amazon SNS or a compatible service such as LocalStack, signed with SigV4.
 * It does not retry: if the response is lost, the caller gets an error even if the message was sent.
 */
export const deliverBySns = (
  { url, region, credentials }: SnsSettings,
  { fetch, ...signing }: SnsDependencies,
): Deliver<TextMessage> => {
  const sign = createSigner({ service: 'sns', region, credentials }, signing)
  return async (text, timeLeft) => {
    try {
      const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
      const request = await sign(url, headers, publish(text))
      return await withTimeLimit(timeLeft, async (signal) => read(await fetch(url, { ...request, signal })))
    } catch (error) {
      return { detail: error instanceof Error ? error.name : 'unknown' }
    }
  }
}
