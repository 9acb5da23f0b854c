import { isLoopback } from './loopback.ts'
import type { Reader } from './reader.ts'
import type { MailHookSettings, TextSettings } from './settings.ts'
import type { SettingName } from './table.ts'

const mailHook = ['POOLHOUSE_MAIL_HOOK_URL', 'POOLHOUSE_MAIL_HOOK_SECRET'] as const
const textHook = ['POOLHOUSE_TEXT_HOOK_URL', 'POOLHOUSE_TEXT_HOOK_SECRET'] as const
const sns = ['POOLHOUSE_SNS_URL', 'POOLHOUSE_SNS_CREDENTIALS', 'POOLHOUSE_SNS_REGION'] as const

/** Whether at least one variable is set. */
const isAnySet = (reader: Reader, names: readonly SettingName[]): boolean =>
  names.some((name) => reader.text(name) !== undefined)

/** Whether mail is posted to a webhook. */
export const hasMailHook = (reader: Reader): boolean => isAnySet(reader, mailHook)

/** Reads the webhook for mail. All of its settings are required. */
export const readMailHook = (reader: Reader): MailHookSettings => ({
  kind: 'hook',
  url: reader.required('POOLHOUSE_MAIL_HOOK_URL'),
  secret: reader.required('POOLHOUSE_MAIL_HOOK_SECRET'),
  from: reader.required('POOLHOUSE_MAIL_FROM'),
})

/**
 * Reads the settings for sending text messages. Undefined: they are not sent.
 *
 * @param advice how to allow an SNS endpoint without TLS on another machine; undefined: allowed
 */
export const readTexts = (reader: Reader, advice: string | undefined): TextSettings | undefined => {
  const [hasHook, hasSns] = [isAnySet(reader, textHook), isAnySet(reader, sns)]
  if (hasHook && hasSns) {
    reader.problem('POOLHOUSE_TEXT_HOOK_URL and POOLHOUSE_SNS_URL are both set: remove one of them.')
  }
  if (hasHook) {
    const [url, secret] = textHook
    return { kind: 'hook', url: reader.required(url), secret: reader.required(secret) }
  }
  if (!hasSns) return undefined
  const url = reader.required('POOLHOUSE_SNS_URL')
  if (advice !== undefined && URL.canParse(url)) {
    const { protocol, hostname } = new URL(url)
    if (protocol !== 'https:' && !isLoopback(hostname)) {
      reader.problem(`POOLHOUSE_SNS_URL names another machine, and its connection is not encrypted: ${advice}`)
    }
  }
  const region = reader.read('POOLHOUSE_SNS_REGION') ?? reader.read('POOLHOUSE_REGION')
  return { kind: 'sns', url, region, credentials: reader.required('POOLHOUSE_SNS_CREDENTIALS') }
}
