const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** A link with a quoted address, its text, and the next letter. */
const link = /<a\s[^>]*\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>([^]*?)<\/a\s*>(?=(\w)?)/gi

/** The text and the address of a link, once if they are the same. */
const labelled = (text: string, address: string): string =>
  text.trim() === address ? ` ${address}` : ` ${text}: ${address}`

/**
 * Converts a message body, which may be HTML, to text: keeps line breaks and the addresses of links, removes tags, and
 * replaces control characters with spaces.
 */
export const messageText = (body: string): string =>
  body
    .replace(
      link,
      (_, double?: string, single = '', text = '', next?: string) =>
        labelled(text, double ?? single) + (next ? ' ' : ''),
    )
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/[^\S\n]+|(?!\n)\p{C}+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
