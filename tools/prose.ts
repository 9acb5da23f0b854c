import { readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

interface Word {
  readonly pattern: RegExp
  readonly say: string
}

/**
 * Finds unusual words and phrases in comments and docs, and suggests standard ones. Phrases may span a line break.
 * Arguments are files or folders; the default is the whole repository. Exits with 1 if it finds any.
 */
const words: readonly Word[] = [
  { pattern: /\b(?:told|tells?|telling)\b/gi, say: 'log, return, report, print or reject' },
  { pattern: /\b(?:whoever|somebody|someone|nobody)\b/gi, say: 'the caller, the request, the user, a row' },
  { pattern: /\blest\b/gi, say: 'so that … not' },
  { pattern: /\bbut for\b/gi, say: 'except' },
  { pattern: /\b(?:wanted|wants)\b/gi, say: 'needs, required' },
  { pattern: /\bat the (?:most|least)\b/gi, say: 'at most, at least' },
  { pattern: /\bwhatever\b/gi, say: 'any, every, even if' },
  { pattern: /\b(?:is|are|was|were) no (?!longer\b|more than\b)/gi, say: 'is not a, does not exist, has no, without' },
  { pattern: /\b(?:anew|thereof|whereof|hitherto|besides|in place of)\b/gi, say: 'again, also, instead of' },
  { pattern: /\bmeanwhile\b/gi, say: 'concurrently, by another request, during …' },
  {
    pattern: /\b(?:passed over|passes over|comes? to nothing|word for word|of no use)\b/gi,
    say: 'skipped, fails, unchanged, unusable',
  },
  { pattern: /\bmisspelt\b/gi, say: 'misspelled' },
  {
    pattern: /\b(?:small letters|if need be|what is (?:kept|wanted|given|meant))\b/gi,
    say: 'lowercase, if necessary, the input',
  },
  { pattern: /\b(?:lacking|leads? back here)\b/gi, say: 'missing, recursive' },
  { pattern: /\banswer(?:s|ed|ing)?\b/gi, say: 'returns, fails with, response, respond to' },
  // "Refuses to start" is standard English, and a behaviour sheet has the noun as its title.
  {
    pattern:
      /(?<!behaviour: )\brefus(?:e[sd]?|ing|als?)\b(?! to\b|s measured\b|-measured\b|, sections?\b| measured\b)/gi,
    say: 'reject',
  },
]

/** More words for the contract, whose descriptions users read in the reference, the help and their editor. */
const contractWords: readonly Word[] = [
  { pattern: /\b(?:any|every)body(?:'s)?\b/gi, say: 'every user, every caller' },
  { pattern: /\b(?:an|the|list|get|set|delete|verify|update) own\b/gi, say: 'of the signed-in user' },
  { pattern: /(?:^|[.;:] )left out,/gi, say: 'Default: …, or: If it is left out, …' },
  { pattern: /\bfor people to read\b/gi, say: 'display name, description' },
  { pattern: /\b(?:lapses?|for good|stay(?:s|ed)? dead)\b/gi, say: 'expires, permanently, stay revoked' },
  { pattern: /\b(?:stands? in for|takes? the place of)\b/gi, say: 'replaces' },
  { pattern: /\b(?:handed to|handed out|in users' hands)\b/gi, say: 'passed to, issued' },
  { pattern: /\bunsigned (?:calls?|requests?)\b/gi, say: 'requests without AWS credentials' },
  { pattern: /\buser names?\b/gi, say: 'username' },
  { pattern: /\b(?:upper|lower)-case\b/gi, say: 'uppercase, lowercase' },
  { pattern: /\bcolour/gi, say: 'color' },
]

const isContract = (file: string): boolean => file.startsWith('spec/')

const generated = /(?:^|\/)(?:generated|golden|rejected|suite|fixtures)\/|CHANGELOG\.md$|^docs\/reference\//

const { stdout, status } = spawnSync('git', ['ls-files', '--', ...process.argv.slice(2)], { encoding: 'utf8' })
if (status !== 0) {
  console.log('This is not a clone of a Git repository: nothing to check.')
  process.exit(0)
}
const files = stdout
  .split('\n')
  .filter((file) => /\.(?:ts|tsx|mjs|mts|md)$|^spec\/.*\.yaml$/.test(file) && !generated.test(file))

/** A line without its code spans. */
const withoutCode = (line: string): string => line.replaceAll(/`[^`]*`/g, '')

/** The prose of a file, as lines with their numbers: comments, Markdown without code blocks, and the contract. */
const proseOf = (file: string): [number: number, line: string][] => {
  const lines = readFileSync(file, 'utf8').split('\n')
  if (file.endsWith('.yaml')) return lines.map((line, at) => [at + 1, withoutCode(line)])
  if (!file.endsWith('.md')) {
    return lines.flatMap((line, at): [number, string][] => {
      const comment = /^\s*(?:\/\*\*?|\*|\/\/)\s(.*)$/.exec(line) ?? /\s\/\/\s(.*)$/.exec(line)
      return comment ? [[at + 1, withoutCode(comment[1] ?? '')]] : []
    })
  }
  let inBlock = false
  return lines.flatMap((line, at): [number, string][] => {
    if (/^\s*(?:```|~~~)/.test(line)) {
      inBlock = !inBlock
      return []
    }
    return inBlock || /^ {4}\S/.test(line) ? [] : [[at + 1, withoutCode(line)]]
  })
}

/** Joins adjacent lines with a space, so that phrases may span a line break; separate lines stay separate. */
const joined = (lines: readonly [number: number, line: string][]): string =>
  lines.map(([number, line], at) => (number === (lines[at - 1]?.[0] ?? 0) + 1 ? ' ' : '\n') + line.trim()).join('')

const findings = files.flatMap((file) => {
  const lines = proseOf(file)
  const text = joined(lines)
  let end = 0
  const starts = lines.map(([, line]) => (end += line.trim().length + 1) - line.trim().length)
  return [...words, ...(isContract(file) ? contractWords : [])].flatMap(({ pattern, say }) =>
    [...text.matchAll(pattern)].map((match) => {
      const at = starts.findLastIndex((start) => start <= match.index)
      return `${file}:${lines[at]?.[0]}: "${match[0]}": say ${say}`
    }),
  )
})
for (const finding of findings) console.log(finding)
if (findings.length > 0) {
  console.error(`\n${findings.length} places use words that are hard to read.`)
  process.exit(1)
}
