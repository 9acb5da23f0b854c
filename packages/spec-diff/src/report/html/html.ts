/** Markup that needs no escaping. */
export interface Html {
  readonly markup: string
}

type Content = Html | string | number | undefined | false | readonly Content[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const markupOf = (content: Content): string => {
  if (content === undefined || content === false) return ''
  if (Array.isArray(content)) return content.map(markupOf).join('')
  if (typeof content === 'object') return (content as Html).markup
  return String(content).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')
}

/** Markup from a template. Values are escaped unless they are markup themselves; `false` and `undefined` are left out. */
export const html = (texts: TemplateStringsArray, ...values: readonly Content[]): Html => ({
  markup: texts.reduce((markup, text, index) => markup + markupOf(values[index - 1]) + text),
})

/** Markup that is known to be safe: the page's own styles, script and icons. */
export const trusted = (markup: string): Html => ({ markup })
