import { breakableOf } from '../../runtime/reference/script/break-words.js'
import { type MakeChild, type Markdown, markdownOf } from '../../runtime/reference/script/markdown-words.js'

/** HTML, as opposed to text, which is escaped. */
export class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

/** A child of an element. `undefined` and `false` are omitted. */
export type Child = MakeChild<Markup>

/** Text as HTML, for content and for attributes in double quotes. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const htmlOf = (child: Child): string => {
  if (child === undefined || child === false) return ''
  if (child instanceof Markup) return child.html
  return typeof child === 'string' ? escaped(child) : child.map(htmlOf).join('')
}

/** Elements without content and end tag. */
const voids: ReadonlySet<string> = new Set(['input', 'link', 'meta', 'wbr'])

/** Creates an element with attributes and children, like the script of the page. Texts are never parsed as markup. */
export const make = (
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): Markup => {
  const attributeTexts = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`))
  const start = `<${name}${attributeTexts.join('')}>`
  return new Markup(voids.has(name) ? start : `${start}${children.map(htmlOf).join('')}</${name}>`)
}

/** A style or script element, whose content is not escaped. */
export const raw = (
  name: 'style' | 'script',
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): Markup => make(name, attributes, new Markup(text))

/** Markup with one child per line. */
export const lines = (...children: readonly Child[]): Markup =>
  new Markup(
    children
      .flat()
      .map((child) => htmlOf(child as Child))
      .filter((html) => html !== '')
      .join('\n'),
  )

/** A link within the page. */
export const link = (route: readonly string[], ...children: readonly Child[]): Markup =>
  make('a', { href: `#/${route.map(encodeURIComponent).join('/')}` }, children)

/** A name that breaks between its words. */
export const breakable = breakableOf<Markup>(make)

const markdown: Markdown<Markup> = markdownOf(make)
export const { inline, prose } = markdown
