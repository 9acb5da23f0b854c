import { messageText } from './message-text.ts'
import type { OutboxMessage } from './outbox.ts'

/** Maximum length of a message on one line. */
const longest = 300

/** A text on one line, without control characters for a terminal. */
const oneLine = (text: string): string => {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** Percent-encodes a text that may have lone surrogates, which `encodeURIComponent` rejects. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed())

/**
 * The output of a development server for each message: its text with the code, and the URL of the whole message. In serve
 * mode no message is printed, because codes are secrets there.
 */
export const messageLine = ({ medium, to, delivery, body }: OutboxMessage, messagesUrl: string): string => {
  const deliveryNote = delivery === 'kept' ? '' : ` (${delivery} by the mail server)`
  return `${medium} to ${oneLine(to)}${deliveryNote}: ${oneLine(messageText(body))}\n  ${messagesUrl}?to=${encode(to)}\n`
}
