import { messageText } from './message-text.ts'
import type { OutboxMessage } from './outbox.ts'

/** Maximum length of a message on one line. */
const longest = 300

/** A text on one line, without characters that a terminal would obey. */
const oneLine = (text: string): string => {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** A path segment of text that may have lone surrogates, which `encodeURIComponent` rejects. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed())

/**
 * What a development server prints for each message: its text with the code, and where the whole message is. In serve mode
 * no message is printed, because codes are secrets there.
 */
export const messageLine = ({ medium, to, delivery, body }: OutboxMessage, messagesUrl: string): string => {
  const manner = delivery === 'kept' ? '' : ` (${delivery} by the mail server)`
  return `${medium} to ${oneLine(to)}${manner}: ${oneLine(messageText(body))}\n  ${messagesUrl}?to=${encode(to)}\n`
}
