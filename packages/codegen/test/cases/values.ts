import { body, echo, ref, type Case } from './case.ts'

/** Numbers, texts and formats at their edges. */
export const values: readonly Case[] = [
  {
    name: 'decimals, large integers and multiples',
    document: `
components:
  schemas:
    Cent: { type: number, multipleOf: 0.01 }
    Tenth: { type: number, multipleOf: 0.1, minimum: 0, exclusiveMaximum: 1 }
    Tiny: { type: number, multipleOf: 1.0e-7 }
    Long: { type: integer, format: int64 }
    Int: { type: integer, format: int32 }
    Whole: { type: integer, multipleOf: 3 }
    Half: { type: integer, multipleOf: 0.5 }
`,
    values: {
      Cent: [
        [1.1, 19.99, 4.35, 0, -0.07, 1e6],
        [0.001, 1.005],
      ],
      Tenth: [
        [0.3, 0.7, 0],
        [0.35, 1, -0.1],
      ],
      Tiny: [[1e-7, 3e-7, 1], [1e-8]],
      Long: [
        [0, -1, 9_007_199_254_740_991],
        [9_007_199_254_740_992, 1.5, '1'],
      ],
      Int: [
        [2_147_483_647, -2_147_483_648],
        [2_147_483_648, 1.5],
      ],
      Whole: [
        [0, -3, 9],
        [1, 4.5],
      ],
      Half: [[1, 2], [1.5]],
    },
  },
  {
    name: 'patterns: flags, anchors, classes and properties of Unicode',
    document: `
components:
  schemas:
    Flag: { type: string, pattern: '(?i)^abc$' }
    Anchors: { type: string, pattern: '\\\\A[a-z]+\\\\Z' }
    Posix: { type: string, pattern: '^[[:alpha:]][[:digit:]_]*$' }
    Letters: { type: string, pattern: '^\\\\p{L}+\\\\p{Nd}?$' }
    Emoji: { type: string, pattern: '^.$', maxLength: 1 }
    Named: { type: string, pattern: '^(?P<year>\\\\d{4})-(?P<month>\\\\d\\\\d)$' }
    Slashes: { type: string, pattern: '/^a\\\\/b$/' }
    Free: { type: string, pattern: b }
`.replaceAll('\\\\', '\\'),
    warned: [String.raw`pattern /^a\/b$/ is delimited by slashes, which are ignored`],
    values: {
      Flag: [['abc', 'ABC'], ['abcd']],
      Anchors: [['abc'], ['abc1', 'A']],
      Posix: [
        ['a1_', 'Z'],
        ['1a', ''],
      ],
      Letters: [
        ['é日7', 'a'],
        ['7', 'a77', ''],
      ],
      Emoji: [
        ['😀', 'a'],
        ['ab', ''],
      ],
      Named: [['2020-01'], ['2020']],
      Slashes: [['a/b'], ['ab']],
      Free: [['abc'], ['ac']],
    },
  },
  {
    name: 'texts of bytes, and lengths in code points',
    document: `
paths: { /a: ${echo('a', ref('A'))} }
components:
  schemas:
    A: { type: object, properties: { byte: { type: string, format: byte }, encoded: { type: string, contentEncoding: base64 }, two: { type: string, minLength: 2, maxLength: 2 } } }
`,
    calls: [['a', body({ byte: 'YWJj', encoded: 'YQ==', two: '😀😀' })]],
    rejected: [
      ['a', { byte: 'a' }],
      ['a', { two: '😀' }],
    ],
  },
  {
    name: 'schemas without a type apply to the values that their keywords are about',
    document: `
components:
  schemas:
    Length: { minLength: 2 }
    Items: { items: { type: integer }, maxItems: 1 }
    Members: { properties: { a: { type: integer } }, required: [a] }
    Number: { minimum: 3 }
    All: { minLength: 2, minimum: 3, minItems: 1, minProperties: 1 }
    Types: { type: [string, integer, 'null'], minLength: 2, minimum: 3 }
`,
    warned: ['properties without a type allow any value that is not an object, so its type is unknown'],
    values: {
      Length: [['ab', 1, null, [], {}], ['a']],
      Items: [
        [[1], 'x', {}],
        [['x'], [1, 2]],
      ],
      Members: [
        [{ a: 1 }, 'x', []],
        [{}, { a: 'x' }],
      ],
      Number: [[3, 'x'], [2]],
      All: [
        ['ab', 3, [1], { a: 1 }, null, false],
        ['a', 2, [], {}],
      ],
      Types: [
        ['ab', 3, null],
        ['a', 2, 1.5, true],
      ],
    },
  },
  {
    name: 'true, false and empty schemas everywhere',
    document: `
paths: { /a: ${echo('a', ref('A'))} }
components:
  schemas:
    Any: true
    None: false
    A: { type: object, properties: { any: ${ref('Any')}, tuple: { type: array, prefixItems: [true, { type: integer }], items: false } }, additionalProperties: true }
    Not: { not: {} }
    List: { type: array, items: false }
`,
    calls: [['a', body({ any: [1], tuple: [{ x: 1 }, 2], more: { y: 1 } })]],
    rejected: [['a', { tuple: [1, 2, 3] }]],
    values: { Any: [[1, null], []], None: [[], [1, null, {}]], Not: [[], [1]], List: [[[]], [[1]]] },
  },
  {
    name: 'values named like members of every object',
    document: `
paths: { /a: ${echo('a', ref('A'))}, /m: ${echo('m', ref('Map'))} }
components:
  schemas:
    A: { type: object, required: [constructor], properties: { constructor: { type: string }, toString: { type: integer }, hasOwnProperty: { type: boolean }, valueOf: { type: object, properties: { at: { type: string } } } } }
    Map: { type: object, additionalProperties: { type: integer } }
`,
    calls: [
      ['a', body({ constructor: 'c', toString: 1, hasOwnProperty: true, valueOf: { at: 't' } })],
      ['m', body({ constructor: 1, toString: 2, valueOf: 3 })],
    ],
    rejected: [
      ['a', {}],
      ['a', { constructor: 1 }],
      ['m', { toString: 'x' }],
    ],
    use: `void client.a({ body: { constructor: 'c', toString: 1, hasOwnProperty: true, valueOf: { at: 't' } } as never })`,
  },
]
