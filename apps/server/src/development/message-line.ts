import type { OutboxMessage } from './outbox.ts'

/** Maximum length of a message on one line. */
const longest = 300

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The text of a message on one line: without HTML tags, and without characters that a terminal would obey. */
const textOf = (body: string): string => {
  const text = body
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** A path segment of text that may have lone surrogates, which `encodeURIComponent` rejects. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed())

/**
 * What a development server prints for each message: its text with the code, and where the whole message is. In serve mode
 * no message is printed, because codes are secrets there.
 */
export const messageLine = ({ medium, to, delivery, body }: OutboxMessage, messagesUrl: string): string => {
  const manner = delivery === 'kept' ? '' : ` (${delivery} by the mail server)`
  return `${medium} to ${textOf(to)}${manner}: ${textOf(body)}\n  ${messagesUrl}?to=${encode(to)}\n`
}
