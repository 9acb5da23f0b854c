/** Markup that needs no escaping. */
export interface Html {
  readonly text: string
}

type Content = Html | string | number | undefined | false | readonly Content[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const textOf = (content: Content): string => {
  if (content === undefined || content === false) return ''
  if (Array.isArray(content)) return content.map(textOf).join('')
  if (typeof content === 'object') return (content as Html).text
  return String(content).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')
}

/**
 * Markup from a template. Values are escaped unless they are markup themselves; `false` and `undefined` are omitted.
 * The formatter must not see it as HTML, because white space counts in tables of code.
 */
export const markup = (texts: TemplateStringsArray, ...values: readonly Content[]): Html => ({
  text: texts.reduce((joined, text, index) => joined + textOf(values[index - 1]) + text),
})

/** Markup that is known to be safe: the page's own styles, script and icons. */
export const trusted = (text: string): Html => ({ text })
