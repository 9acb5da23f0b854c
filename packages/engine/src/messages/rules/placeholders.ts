/** Stands for the code or the temporary password. */
export const codePlaceholder = '{####}'

/** Stands for the username, in invitations. */
export const usernamePlaceholder = '{username}'

/** The link as CustomMessage functions are given it; the words between the marks are the link's text. */
export const linkPlaceholder = '{##Click Here##}'

const placeholder = /\{####\}|\{username\}|\{##(.+?)##\}/g
const link = /\{##.+?##\}/

/** What stands in for the placeholders of a message. Those without a value stay as they are. */
export interface PlaceholderValues {
  readonly code: string
  readonly username?: string | undefined
  /** The address behind a link. */
  readonly link?: string | undefined
}

/** Fills a text in one pass, so that a value that looks like a placeholder is left alone. */
export const fillPlaceholders = (text: string, { code, username, link: address }: PlaceholderValues): string =>
  text.replace(placeholder, (found: string, linkText: string | undefined) => {
    if (found === codePlaceholder) return code
    if (found === usernamePlaceholder) return username ?? found
    return address === undefined ? found : `<a href="${address.replaceAll('&', '&amp;')}">${linkText}</a>`
  })

/** Whether a text holds a link placeholder, with whatever words. */
export const holdsLink = (text: string): boolean => link.test(text)
