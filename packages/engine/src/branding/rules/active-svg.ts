import { parseXml, XmlDocumentType, XmlElement, XmlProcessingInstruction } from '@rgrove/parse-xml'

/** Elements that run scripts, load resources or embed documents (H for script: managed login; L for the others). */
const elements: ReadonlySet<string> = new Set([
  'audio',
  'embed',
  'foreignobject',
  'handler',
  'iframe',
  'image',
  'listener',
  'object',
  'script',
  'video',
])

/** References within the file, and images in a format without scripts. */
const harmlessReference = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])/i

/** Parts of values and style sheets that load resources or run scripts. */
const activeText = /javascript:|@import|expression\s*\(|image-set\s*\(|url\s*\((?!\s*(?:["']\s*)?#)/i

/** An escape of CSS (CSS Syntax Module Level 3, section 4.3.7). */
const escape = /\\(?:([\da-f]{1,6})\s?|([^]))/gi

/** Whether a text is active, with or without the escapes of CSS, which can hide it. */
const isActiveText = (text: string): boolean =>
  activeText.test(text) ||
  activeText.test(
    text.replaceAll(escape, (_, code?: string, character = '') =>
      code === undefined ? character : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)),
    ),
  )

/** Elements of HTML in an image can load resources and open other pages. */
const html = 'http://www.w3.org/1999/xhtml'

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase()

/**
 * Finds the unsafe part of an SVG image: a script, a reference to another document, or malformed XML. Returns undefined for a
 * safe image. The service also validates SVG images (M).
 */
export const activePartOf = (svg: string): string | undefined => {
  try {
    const { root, children } = parseXml(svg, { preserveDocumentType: true })
    // It can declare attributes that all elements of a name have, such as `onload`.
    const type = children.find((child) => child instanceof XmlDocumentType)
    if (type && type.internalSubset !== null) return 'declarations'
    // Only xml-stylesheet has a meaning for browsers. It could transform the image to a page.
    const instruction = children.find((child) => child instanceof XmlProcessingInstruction)
    if (instruction) return `the instruction ${instruction.name}`
    return root ? activePartIn(root) : 'no element'
  } catch {
    return 'malformed XML'
  }
}

const activePartIn = (element: XmlElement): string | undefined => {
  const name = localName(element.name)
  if (elements.has(name) && !(name === 'image' && isHarmlessImage(element))) return `the element ${element.name}`
  if (name === 'style' && isActiveText(element.text)) return 'an active style'
  for (const [attribute, value] of Object.entries(element.attributes)) {
    if (attribute.startsWith('xmlns') && value === html) return 'HTML'
    if (isActive(localName(attribute), value)) return `the attribute ${attribute}`
  }
  for (const child of element.children) {
    const found = child instanceof XmlElement ? activePartIn(child) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const isHarmlessImage = ({ attributes }: XmlElement): boolean =>
  harmlessReference.test(attributes['href'] ?? attributes['xlink:href'] ?? '#')

const isActive = (attribute: string, value: string): boolean => {
  if (attribute.startsWith('on')) return true
  if (attribute === 'href' || attribute === 'src') return !harmlessReference.test(value)
  // An animation could set one of these attributes.
  if (attribute === 'attributename') return /^\s*(?:on|(?:\w+:)?href)/i.test(value)
  return isActiveText(value)
}
