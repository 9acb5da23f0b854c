const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The text of a message body, which may be HTML: line breaks stay, tags go, control characters become spaces. */
export const messageText = (body: string): string =>
  body
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/[^\S\n]+|(?!\n)\p{C}+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
