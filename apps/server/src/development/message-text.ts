const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** A link, with its address in quotes, its text, and the letter that follows. */
const link = /<a\s[^>]*\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>([^]*?)<\/a\s*>(?=(\w)?)/gi

/** The text of a link with its address, once if they are the same. */
const labelled = (text: string, address: string): string =>
  text.trim() === address ? ` ${address}` : ` ${text}: ${address}`

/**
 * The text of a message body, which may be HTML: line breaks and the addresses of links stay, tags go, control
 * characters become spaces.
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
