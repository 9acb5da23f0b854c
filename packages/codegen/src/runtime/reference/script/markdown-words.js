// Parses Markdown into blocks, and renders them as elements. Used by the page and the generator, each with its own
// `make`.
const inlinePattern =
  /(`+)(.+?)\1(?!`)|!?\[([^\]]*)\]\(\s*<?([^\s)>]*)>?(?:\s+"[^"]*")?\s*\)|<(https?:[^\s>]+)>|\*\*(?=\S)(.+?)\*\*|__(?=\S)(.+?)__(?!\w)|<\/?[a-z][^<>]*>/gis

const item = /^\s*(?:[-*+]|\d+[.)])\s+/
const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/
const fence = /^\s*(`{3,}|~{3,})\s*([\w-]*)/
const rule = /^\s*([-*_])(?:\s*\1){2,}\s*$/
const divider = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const withoutTags = (text) =>
  text
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/<\s*(?:br|\/p|\/div|\/ul|\/ol|\/tr)\s*\/?>|<p\b[^>]*>/gi, '\n\n')
    .replaceAll(/<li\b[^>]*>\s*/gi, '\n- ')
    .replaceAll(/<\/?(?:b|strong)>/gi, '**')
    .replaceAll(/<code>([^<`]*)<\/code>/gi, '`$1`')
    .replaceAll(/<a\b[^>]*\bhref=["']([^"']*)["'][^>]*>([^<]*)<\/a>/gi, '[$2]($1)')

/** Code, in which tags are text. */
const codePattern = /(```[^]*?```|~~~[^]*?~~~|`[^`\n]*`)/

/** Converts HTML in descriptions to equivalent Markdown; other tags are removed by the inline pattern. */
const fromHtml = (text) =>
  text
    .split(codePattern)
    .map((part, at) => (at % 2 === 1 ? part : withoutTags(part)))
    .join('')

const cellsOf = (line) =>
  line
    .trim()
    .replaceAll(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

/** Parsers of the kinds of blocks, which return the number of lines and the block at `at`. The first match applies. */
const kinds = [
  (lines, at) => {
    const open = fence.exec(lines[at])
    if (open === null) return undefined
    const end = lines.findIndex((line, place) => place > at && line.trim().startsWith(open[1]))
    const last = end < 0 ? lines.length : end
    return [last - at + 1, { kind: 'code', text: lines.slice(at + 1, last).join('\n'), syntax: open[2] }]
  },
  (lines, at) => {
    const found = heading.exec(lines[at])
    return found === null ? undefined : [1, { kind: 'heading', text: found[2] }]
  },
  (lines, at) => (rule.test(lines[at]) ? [1, undefined] : undefined),
  (lines, at) => {
    if (!lines[at].includes('|') || !divider.test(lines[at + 1] ?? '') || !lines[at + 1].includes('|')) return undefined
    const end = lines.findIndex((line, place) => place > at && !line.includes('|'))
    const rows = lines.slice(at, end < 0 ? undefined : end)
    return [rows.length, { kind: 'table', head: cellsOf(rows[0]), rows: rows.slice(2).map(cellsOf) }]
  },
  (lines, at) => {
    if (!item.test(lines[at])) return undefined
    const items = []
    let next = at
    for (; next < lines.length; next++) {
      const line = lines[next]
      if (item.test(line)) items.push(line.replace(item, ''))
      else if (line.trim() !== '') items.push(`${items.pop()}\n${line.trim()}`)
      else if (!item.test(lines[next + 1] ?? '')) break
    }
    return [next - at, { kind: 'list', ordered: /^\s*\d/.test(lines[at]), items }]
  },
  (lines, at) => {
    const end = lines.findIndex(
      (line, place) => place > at && (line.trim() === '' || item.test(line) || heading.test(line) || fence.test(line)),
    )
    const last = end < 0 ? lines.length : end
    return [last - at, { kind: 'paragraph', text: lines.slice(at, last).join('\n') }]
  },
]

const blocksOf = (text) => {
  const lines = fromHtml(text).split(/\r?\n/)
  const blocks = []
  for (let at = 0; at < lines.length;) {
    if (lines[at].trim() === '') {
      at++
      continue
    }
    for (const kind of kinds) {
      const found = kind(lines, at)
      if (found === undefined) continue
      at += found[0]
      if (found[1] !== undefined) blocks.push(found[1])
      break
    }
  }
  return blocks
}

const plain = (text) =>
  text
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp|#\d+);/g, (_, name) =>
      name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : entities[name],
    )

export const markdownOf = (make) => {
  const inline = (text) => {
    const parts = []
    let end = 0
    for (const found of text.matchAll(inlinePattern)) {
      const [all, , code, label, href, bare, strong, bold] = found
      parts.push(plain(text.slice(end, found.index)))
      const address = bare ?? href
      if (code !== undefined) parts.push(make('code', {}, code.trim()))
      else if (address !== undefined) {
        const shown = label === undefined ? [bare] : inline(label)
        // Only web addresses become links: others may run scripts, and relative ones have no base here.
        parts.push(...(/^https?:/i.test(address) ? [make('a', { href: address, rel: 'noreferrer' }, shown)] : shown))
      } else if (strong !== undefined || bold !== undefined) parts.push(make('strong', {}, inline(strong ?? bold)))
      end = found.index + all.length
    }
    parts.push(plain(text.slice(end)))
    return parts.filter((part) => part !== '')
  }
  const shown = {
    paragraph: ({ text }) => make('p', {}, inline(text)),
    heading: ({ text }) => make('p', { class: 'heading' }, make('strong', {}, inline(text))),
    code: ({ text }) => make('pre', { class: 'plain', tabindex: '0' }, make('code', {}, text)),
    list: ({ ordered, items }) =>
      make(
        ordered ? 'ol' : 'ul',
        { class: 'bullets' },
        items.map((text) => make('li', {}, inline(text))),
      ),
    table: ({ head, rows }) =>
      make(
        'div',
        { class: 'table', tabindex: '0' },
        make(
          'table',
          {},
          make(
            'thead',
            {},
            make(
              'tr',
              {},
              head.map((text) => make('th', {}, inline(text))),
            ),
          ),
          make(
            'tbody',
            {},
            rows.map((row) =>
              make(
                'tr',
                {},
                row.map((text) => make('td', {}, inline(text))),
              ),
            ),
          ),
        ),
      ),
  }
  const prose = (text) => (text === undefined ? [] : blocksOf(String(text)).map((block) => shown[block.kind](block)))
  return { inline, prose }
}
