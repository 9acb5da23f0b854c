import { type Case, lines } from '../case.ts'

const formats = ['json', 'text', 'table', 'yaml', 'yaml-stream']

const tags = (Tags: unknown, inFormats = formats): Case[] =>
  inFormats.flatMap((format) =>
    lines(`list-tags-for-resource --resource-arn arn:aws:cognito-idp:us-east-1:1:userpool/x --output ${format}`, {
      responses: [{ body: { Tags } }],
    }),
  )

/** A literal, in the given formats. */
const literal = (json: string, inFormats = formats): Case[] =>
  inFormats.flatMap((format) => lines(`get-user --access-token t --query '\`${json}\`' --output ${format}`))

const user = {
  Username: 'ada',
  UserAttributes: [{ Name: 'sub', Value: '1' }, { Name: 'x' }],
  UserMFASettingList: ['A', 'B'],
  MFAOptions: [],
}

/** Texts that YAML reads as something else, or that need quotes, escapes or several lines. */
const yamlTexts = [
  '1 1.5 -1 +1 1e5 1_000 0x1f 0o7 010 0b1 .5 5. true yes no on y null ~ NaN .inf .NaN -.inf = << 1: 0.1.2 685_230 190:20:30',
  '2020-01-01 2020-1-1 2020-01-01T00:00:00Z 12:30 a:b a#b #a -a - ?a :a : a: [a {a ] ,a &a *a !a | > %a @a `a "a" \'a\' ---',
].flatMap((line) => line.split(' '))

const longTexts = {
  breaks: 'a\nb\n\n c \nd\n',
  breakFirst: '\na',
  separator: 'a\u2028b',
  nextLine: 'a\u0085b',
  tab: 'a\n\tb',
  returns: 'a\r\nb',
  control: '\u0000\u001B[1m\u007F\uFEFF',
  spaces: ' a  b ',
  words: 'word '.repeat(40),
  unbroken: `${'x'.repeat(90)} y`,
  quoted: "it's a: ".repeat(20),
  escaped: `${'a"b\\ '.repeat(30)}\t`,
  wide: '日本 '.repeat(60),
}

const keys = ['a\nb', '\n', 'a\u2028b', 'a\n b', 'x'.repeat(128), 'y'.repeat(129), 'é'.repeat(65), 'word '.repeat(30)]

/** Formats of unusual values and queries. */
export const outputEdges = [
  ...tags(Object.fromEntries(yamlTexts.map((text, index) => [`k${index}`, text])), ['yaml', 'yaml-stream']),
  ...tags(Object.fromEntries(yamlTexts.map((text) => [text, ''])), ['yaml', 'text']),
  ...tags(longTexts, ['json', 'yaml', 'yaml-stream', 'text']),
  ...tags(Object.fromEntries(keys.map((key) => [key, 'v'])), ['yaml', 'yaml-stream']),
  ...tags({ ｆｕｌｌ: '한국어', 'combining é': 'à', '👨‍👩‍👧': '🏳️‍🌈', 'zero\u200Bwidth': '\u202Ertl' }),
  ...tags({ n: null }),
  ...tags(null),
  ...literal(`{"${'k'.repeat(130)}":{"a":[1,{"b":[]}]},"l":[[1,[2]],{}]}`, ['yaml', 'yaml-stream']),
  ...literal('[null,"a",true,1.5]'),
  ...literal('[[1,2],[3]]'),
  ...literal('[[],[[]]]'),
  ...literal('[{"a":1},{"b":2}]'),
  ...literal('[{"a":[1,2]},{"a":[3]}]', ['text', 'table']),
  ...literal('{"2":1,"10":2,"B":3,"a":4}'),
  ...literal('"2020-01-01"', ['yaml', 'yaml-stream']),
  ...literal('-1.5e10', ['json']),
  ...literal('1.5e-7', ['json']),
  ...literal('{"b":1,"1":2}', ['json']),
  ...literal('123456789012345678901', ['json']),
  ...lines('get-user --access-token t', {
    responses: [{ body: { Username: 5, UserAttributes: [null, {}, { Name: null }] } }],
  }),
  ...lines('get-user --access-token list', { responses: [{ body: '[]' }] }),
  ...lines('get-user --access-token text', { responses: [{ body: '"text"' }] }),
  ...lines('get-user --access-token t', { responses: [{ body: '' }] }),
  ...lines('describe-user-pool --user-pool-id a', {
    responses: [{ body: { UserPool: { CreationDate: 1_600_000_000.999_999, LastModifiedDate: -1.5 } } }],
  }),
  ...lines(
    `
    get-user --access-token t --query constructor
    get-user --access-token t --query Username.length
    get-user --access-token t --query __proto__
    get-user --access-token t --query UserMFASettingList.length
    get-user --access-token t --query '[Username,\`null\`]' --output text
    get-user --access-token t --query 'values(@)' --output table
    get-user --access-token t --query 'UserAttributes[?Value==null].Name'
    get-user --access-token t --query 'UserAttributes[?Value==\`null\`].Name'
    get-user --access-token t --query 'UserAttributes[0]==\`{"Value":"1","Name":"sub"}\`'
    get-user --access-token t --query 'sort_by(UserAttributes,&Value)'
    get-user --access-token t --query 'to_string(@)'
    get-user --access-token t --query 'to_string(\`{"a":"é"}\`)'
    get-user --access-token t --query 'max(\`[]\`)'
    get-user --access-token t --query '\`1\` == \`true\`'
    get-user --access-token t --query 'foo('
    get-user --access-token t --query 'UserAttributes[?Name=\`email\`]'
    get-user --access-token t --query "UserAttributes[?Name>='sub'].Name"
    get-user --access-token t --query "UserAttributes[?Name<\`x\`].Name"
    get-user --access-token t --query user-name
    get-user --access-token t --query a*b
    get-user --access-token t --query $x
    get-user --access-token t --query '\`a'
    get-user --access-token t --query Username,UserAttributes
    get-user --access-token t --query '"Username'
  `,
    { responses: [{ body: user }] },
  ),
]
