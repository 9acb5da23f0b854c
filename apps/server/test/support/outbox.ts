import type { OutboxMessage } from '../../src/development/outbox.ts'

/** What a server for development shows of its messages to an address, newest first. */
export const messagesTo = async (url: string, address: string): Promise<readonly OutboxMessage[]> => {
  const response = await fetch(`${url}/_poolhouse/messages?to=${encodeURIComponent(address)}`)
  return ((await response.json()) as { messages: OutboxMessage[] }).messages
}

/** The six or eight digits in a message; undefined without a message, or without a code in it. */
export const codeIn = (message: Pick<OutboxMessage, 'body'> | undefined): string | undefined =>
  /\b\d{6}(?:\d{2})?\b/.exec(message?.body ?? '')?.[0]
