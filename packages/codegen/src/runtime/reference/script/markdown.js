import { make } from './elements.js'

// Descriptions are Markdown. Code, links and strong text in paragraphs and lists are shown; the rest stays text.
const inlinePattern = /`([^`]+)`|\[([^\]]+)\]\((https?:[^\s)]+)\)|\*\*([^*]+)\*\*/g
export const inline = (text) => {
  const parts = []
  let end = 0
  for (const found of text.matchAll(inlinePattern)) {
    const [whole, code, label, href, strong] = found
    parts.push(text.slice(end, found.index))
    if (code !== undefined) parts.push(make('code', {}, code))
    else if (href !== undefined) parts.push(make('a', { href, rel: 'noreferrer' }, label))
    else parts.push(make('strong', {}, strong))
    end = found.index + whole.length
  }
  return [...parts, text.slice(end)]
}
export const prose = (text) =>
  text === undefined
    ? []
    : String(text)
        .trim()
        .split(/\n\s*\n|\n(?=\s*[-*] )/)
        .map((block) => make('p', {}, inline(block.replace(/^\s*[-*] /, '• ').replace(/^#+ /, ''))))
