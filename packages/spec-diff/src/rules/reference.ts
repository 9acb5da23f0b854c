import type { Direction } from '../change.ts'
import { rules } from './index.ts'
import type { Rule } from './rule.ts'

const sections: readonly (readonly [Direction, string, string])[] = [
  [
    'request',
    'Requests',
    'What clients send: parameters, request bodies and credentials. Callbacks and webhooks are reversed: their responses count here.',
  ],
  [
    'response',
    'Responses',
    'What the server sends: responses with their headers, and the requests of callbacks and webhooks.',
  ],
  ['none', 'Operations and documents', 'What is about no data of one direction.'],
]

const levels = { major: 'Major', minor: 'Minor', patch: 'Patch' } as const

const mirrorOf = ({ mirror }: Rule): string =>
  'rule' in mirror ? `Mirror: [\`${mirror.rule}\`](#${mirror.rule}).` : `No mirror: ${mirror.none}`

const entry = (rule: Rule): string =>
  [
    `### ${rule.id}`,
    `${rule.question} ${levels[rule.level]}${rule.breaks === 'no one' ? '' : `; breaks ${rule.breaks}`}. ${rule.why}`,
    mirrorOf(rule),
  ].join('\n\n')

/** The reference page of all rules, as Markdown. */
export const reference = (): string => {
  const counts = Object.keys(levels).map((level) => `${rules.filter((rule) => rule.level === level).length} ${level}`)
  return (
    [
      '<!-- Generated from packages/spec-diff/src/rules by pnpm generate. Do not edit. -->',
      '# Rules of spec-diff',
      `${rules.length} rules judge the changes between two OpenAPI documents: ${counts.join(', ')}. The configuration can replace the level of each. Whether a set of values became narrower or wider is decided by comparing the sets; where that is undecided, the careful level is used and the report says why.`,
      [
        'Five conventions decide what the sets are:',
        '',
        '- Members that an open object does not declare carry no meaning: declaring a new optional one breaks no client, although a value of another type was accepted before.',
        '- In a request, a required member with a default may be missing. A `readOnly` member is not part of a request, a `writeOnly` one not of a response.',
        '- Two objects in `oneOf` are a choice, even where their keywords do not exclude each other.',
        '- Nothing breaks in an operation whose `x-stability-level` is `draft` or `alpha`: major changes of it are minor ones.',
        '- Parameters and headers are text, so one that accepts every text accepts every number too.',
      ].join('\n'),
      ...sections.flatMap(([direction, title, about]) => [
        `## ${title}`,
        about,
        ...rules.filter((rule) => rule.direction === direction).map(entry),
      ]),
    ].join('\n\n') + '\n'
  )
}
