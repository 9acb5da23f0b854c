import type { Clock, TextMessage } from '@poolhouse/engine'
import { AwsV4Signer } from 'aws4fetch'
import type { Deliver, Delivered } from '../delivery/deliver.ts'
import type { SnsSettings } from '../settings/settings.ts'

/** What publishing needs. */
export interface SnsDependencies {
  readonly clock: Clock
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

/** The time in the form of signatures: `20260102T030405Z`. */
const datetimeOf = (clock: Clock): string => new Date(clock.now()).toISOString().replace(/[:-]|\.\d+/g, '')

/** Errors that mean that the credentials may not publish. */
const accessErrors: ReadonlySet<string> = new Set(['AuthorizationError', 'AccessDenied', 'AccessDeniedException'])

/** Reads a response. Only the code of an error is logged: its message may contain the number. */
const read = async (answer: Response): Promise<Delivered> => {
  const text = await answer.text()
  if (answer.ok) return text.includes('<MessageId>') ? 'accepted' : { detail: 'not a response of Publish' }
  const [, code] = /<Code>(\w{1,64})<\/Code>/.exec(text) ?? []
  if (code === undefined) return { detail: `status ${answer.status}` }
  return { detail: code, ...(accessErrors.has(code) && { because: 'sms-role-access' as const }) }
}

/**
 * Sends text messages by the Publish operation of Amazon SNS, or a compatible service such as LocalStack, signed with SigV4. A
 * message is published once: if the response is lost, it is sent although the caller gets an error.
 */
export const deliverBySns =
  ({ url, region, credentials }: SnsSettings, { clock, fetch }: SnsDependencies): Deliver<TextMessage> =>
  async (text, timeLeft) => {
    const signal = AbortSignal.timeout(timeLeft)
    try {
      const signer = new AwsV4Signer({
        ...credentials,
        url,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
        body: publish(text),
        service: 'sns',
        region,
        datetime: datetimeOf(clock),
      })
      const { method, headers, body } = await signer.sign()
      return await read(await fetch(url, { method, headers, body: body ?? null, redirect: 'manual', signal }))
    } catch (error) {
      return { detail: error instanceof Error ? error.name : 'unknown' }
    }
  }
