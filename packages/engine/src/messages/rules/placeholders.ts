/** Placeholder for the code or the temporary password. */
export const codePlaceholder = '{####}'

/** Placeholder for the username in invitations. */
export const usernamePlaceholder = '{username}'

/** The link placeholder that CustomMessage functions receive. The text between the marks is the link text. */
export const linkPlaceholder = '{##Click Here##}'

// A link ends before the next one: otherwise each of many unfinished ones would be searched to the end.
const placeholder = /\{####\}|\{username\}|\{##((?:(?!\{##).)+?)##\}/g
const link = /\{##(?:(?!\{##).)+?##\}/

/** The values of the placeholders of a message. Placeholders without a value are kept. */
export interface PlaceholderValues {
  readonly code: string
  readonly username?: string | undefined
  /** The URL of a link. */
  readonly link?: string | undefined
}

/** Fills a template in one pass, so that placeholders within values are not replaced. */
export const fillPlaceholders = (text: string, { code, username, link: address }: PlaceholderValues): string =>
  text.replace(placeholder, (found: string, linkText: string | undefined) => {
    if (found === codePlaceholder) return code
    if (found === usernamePlaceholder) return username ?? found
    return address === undefined ? found : `<a href="${address.replaceAll('&', '&amp;')}">${linkText}</a>`
  })

/** Whether a template contains a link placeholder, with any link text. */
export const holdsLink = (text: string): boolean => link.test(text)
