import { parseXml, XmlElement } from '@rgrove/parse-xml'

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
const activeValue = /javascript:|@import|expression\s*\(|url\s*\(\s*["']?(?!\s*["']?#)/i

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase()

/**
 * Finds the unsafe part of an SVG image: a script, a reference to another document, or malformed XML. Returns undefined for a
 * safe image. The service also validates SVG images (M).
 */
export const activePartOf = (svg: string): string | undefined => {
  try {
    const { root } = parseXml(svg)
    return root ? activePartIn(root) : 'no element'
  } catch {
    return 'malformed XML'
  }
}

const activePartIn = (element: XmlElement): string | undefined => {
  const name = localName(element.name)
  if (elements.has(name) && !(name === 'image' && isHarmlessImage(element))) return `the element ${element.name}`
  if (name === 'style' && activeValue.test(element.text)) return 'an active style'
  for (const [attribute, value] of Object.entries(element.attributes)) {
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
  return activeValue.test(value)
}
