import { make } from './elements.js'

const doubleQuoted = '"(?:[^"\\\\\\n]|\\\\.)*"'
const singleQuoted = "'(?:[^'\\\\\\n]|\\\\.)*'"
const words = (text) => new Set(text.split(' '))

/** The comments and strings of a language, as regular expressions, and its keywords. */
const languages = {
  json: { strings: [doubleQuoted], keywords: words('true false null') },
  shell: {
    strings: ["'[^']*'", doubleQuoted],
    options: '(?<=\\s)--?[A-Za-z][\\w-]*|^(?:curl|aws)\\b',
    keywords: words(''),
  },
  javascript: {
    comment: '\\/\\/.*',
    strings: [doubleQuoted, singleQuoted, '`[^`]*`'],
    keywords: words('import from const let new await async return function if else true false null undefined'),
  },
  python: {
    comment: '#.*',
    strings: [doubleQuoted, singleQuoted],
    keywords: words('import from as def return if else for in with True False None'),
  },
  java: {
    comment: '\\/\\/.*',
    strings: ['"""[^]*?"""', doubleQuoted],
    keywords: words('import public class static void throws try catch new return var true false null'),
  },
  swift: {
    comment: '\\/\\/.*',
    strings: ['#"""[^]*?"""#', doubleQuoted],
    keywords: words('import let var func try await async return if else true false nil'),
  },
  r: { comment: '#.*', strings: [doubleQuoted, singleQuoted], keywords: words('TRUE FALSE NULL function if else') },
  go: {
    comment: '\\/\\/.*',
    strings: ['`[^`]*`', doubleQuoted],
    keywords: words('package import func return if err nil true false var type struct map string any defer'),
  },
}

const tokensOf = ({ comment = '(?!)', strings, options = '(?!)' }) =>
  new RegExp(
    `(?<comment>${comment})|(?<string>${strings.join('|')})|(?<option>${options})|(?<number>(?<![A-Za-z_]-)\\b\\d[\\d.]*\\b)|(?<word>[A-Za-z_]\\w*)`,
    'gm',
  )

const classOf = ({ comment, string, option, number, word }, after, { keywords }) => {
  if (comment !== undefined) return 'comment'
  if (string !== undefined) return /^\s*:/.test(after) ? 'property' : 'string'
  if (option !== undefined) return 'property'
  if (number !== undefined) return 'number'
  return keywords.has(word) ? 'keyword' : undefined
}

/** JSON in shell quotes is highlighted as JSON. */
const quotedJson = /^'[[{][^]*'$/

const tokenOf = (text, kind, syntax) =>
  kind === 'string' && syntax === 'shell' && quotedJson.test(text)
    ? [
        make('span', { class: kind }, "'"),
        ...highlighted(text.slice(1, -1), 'json'),
        make('span', { class: kind }, "'"),
      ]
    : [make('span', { class: kind }, text)]

/** Code as texts and elements with a class for each kind of token. */
export const highlighted = (code, syntax) => {
  const language = languages[syntax]
  if (language === undefined) return [code]
  const parts = []
  let end = 0
  for (const found of code.matchAll(tokensOf(language))) {
    const next = found.index + found[0].length
    const kind = classOf(found.groups, code.slice(next, next + 8), language)
    if (kind === undefined) continue
    parts.push(code.slice(end, found.index), ...tokenOf(found[0], kind, syntax))
    end = next
  }
  return [...parts, code.slice(end)]
}
