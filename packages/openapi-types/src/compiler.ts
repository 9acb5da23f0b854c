/**
 * The part of the TypeScript 5 API by which openapi-typescript writes types: `ts.factory`, with names and parameters as
 * they are there, and a printer. TypeScript's own is nine megabytes of compiler, which take several times as long to
 * load as the types take to make. A part that is missing here throws where it is called.
 *
 * A node is its code. In addition it only has what openapi-typescript reads.
 */

/** A piece of TypeScript, as it stands at the left edge. */
interface Node {
  readonly kind: string
  readonly code: string
}

/** A name, or a literal. Its text distinguishes it from other types. */
interface Text extends Node {
  readonly text: string
}

interface Name extends Text {
  readonly escapedText: string
}

interface LiteralType extends Node {
  readonly literal: Node
}

/** A member of a type. */
interface Member extends Node {
  readonly questionToken?: Node | undefined
  /** What stands above it between the marks of a comment. */
  comment?: string
}

interface MemberHolder extends Node {
  members: readonly Member[]
}

interface Declaration extends Node {
  readonly name: Name
}

const words = {
  BooleanKeyword: 'boolean',
  ExportKeyword: 'export',
  FalseKeyword: 'false',
  NeverKeyword: 'never',
  NullKeyword: 'null',
  NumberKeyword: 'number',
  QuestionToken: '?',
  ReadonlyKeyword: 'readonly',
  StringKeyword: 'string',
  TrueKeyword: 'true',
  UndefinedKeyword: 'undefined',
  UnknownKeyword: 'unknown',
} as const

type Word = keyof typeof words

const word = (kind: Word): Node => ({ kind, code: words[kind] })

const name = (text: string): Name => ({ kind: 'Identifier', code: text, text, escapedText: text })

const asName = (text: string | Name): Name => (typeof text === 'string' ? name(text) : text)

const literal = (kind: string, code: string): Text => ({ kind, code, text: code })

const codeUnit = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** The code of a type as a part of another. */
const part = ({ kind, code }: Node): string =>
  kind === 'UnionType' || kind === 'IntersectionType' ? `(${code})` : code

const indented = (code: string): string => `    ${code.replaceAll('\n', '\n    ')}`

const withComment = ({ code, comment }: Member): string => {
  if (comment === undefined) return code
  const [first = '', ...others] = `/*${comment}*/`.split(/\r\n|[\n\r\u2028\u2029]/)
  const margins = others.map((line) => line.length - line.trimStart().length)
  return [first.trim(), ...others.map((line, index) => ' '.repeat(margins[index] ?? 0) + line.trim()), code].join('\n')
}

/** The name that a member declares. */
const declaredName = ({ code }: Member): string =>
  /^(?:readonly )?("(?:[^"\\]|\\.)*"|[^?:]+)\??:/.exec(code)?.[1] ?? code

/**
 * TypeScript does not take a member twice. openapi-typescript writes the member that distinguishes options a second time,
 * with the value it has in this option first.
 */
const withoutRepeated = (members: readonly Member[]): readonly Member[] => {
  const first = new Map<string, Member>()
  for (const member of members) if (!first.has(declaredName(member))) first.set(declaredName(member), member)
  return first.size === members.length ? members : [...first.values()]
}

const braces = (members: readonly Member[]): string =>
  members.length === 0 ? '{}' : `{\n${members.map((member) => indented(withComment(member))).join('\n')}\n}`

const modified = (modifiers: readonly Node[]): string => modifiers.map(({ code }) => `${code} `).join('')

const factory = {
  createToken: word,
  createModifier: word,
  createKeywordTypeNode: word,
  createTrue: (): Node => word('TrueKeyword'),
  createFalse: (): Node => word('FalseKeyword'),
  createNull: (): Node => word('NullKeyword'),
  createIdentifier: name,
  createStringLiteral: (value: string): Text =>
    literal('StringLiteral', JSON.stringify(value).replaceAll(/[^\0-\u007F]/g, codeUnit)),
  createNumericLiteral: (value: string | number): Text => literal('NumericLiteral', String(value)),
  createPrefixUnaryExpression: (_minus: unknown, { code }: Node): Node => ({
    kind: 'PrefixUnaryExpression',
    code: `-${code}`,
  }),
  createLiteralTypeNode: (value: Node): LiteralType => ({ kind: 'LiteralType', code: value.code, literal: value }),
  createTypeReferenceNode: (to: string | Name, parameters: readonly Node[] = []): Node => {
    const list = parameters.length === 0 ? '' : `<${parameters.map(({ code }) => code).join(', ')}>`
    return { kind: 'TypeReference', code: asName(to).code + list }
  },
  createIndexedAccessTypeNode: (type: Node, index: Node): Node => ({
    kind: 'IndexedAccessType',
    code: `${part(type)}[${index.code}]`,
  }),
  createArrayTypeNode: (item: Node): Node => ({ kind: 'ArrayType', code: `${part(item)}[]` }),
  createTupleTypeNode: (items: readonly Node[]): Node => ({
    kind: 'TupleType',
    code: `[\n${items.map(({ code }) => indented(code)).join(',\n')}\n]`,
  }),
  createUnionTypeNode: (types: readonly Node[]): Node => ({ kind: 'UnionType', code: types.map(part).join(' | ') }),
  createIntersectionTypeNode: (types: readonly Node[]): Node => ({
    kind: 'IntersectionType',
    code: types.map(part).join(' & '),
  }),
  createTypeLiteralNode: (all: readonly Member[]): MemberHolder => {
    const members = withoutRepeated(all)
    return { kind: 'TypeLiteral', code: braces(members), members }
  },
  createParameterDeclaration: (
    _modifiers: unknown,
    _rest: unknown,
    of: Name,
    _question: unknown,
    type: Node,
  ): Node => ({
    kind: 'Parameter',
    code: `${of.code}: ${type.code}`,
  }),
  createPropertySignature: (
    modifiers: readonly Node[] = [],
    of: Text,
    questionToken: Node | undefined,
    type: Node,
  ): Member => ({
    kind: 'PropertySignature',
    code: `${modified(modifiers)}${of.code}${questionToken?.code ?? ''}: ${type.code};`,
    questionToken,
  }),
  createIndexSignature: (modifiers: readonly Node[] = [], parameters: readonly Node[], type: Node): Member => ({
    kind: 'IndexSignature',
    code: `${modified(modifiers)}[${parameters.map(({ code }) => code).join(', ')}]: ${type.code};`,
  }),
  /** Members may be added to it. */
  createInterfaceDeclaration: (
    modifiers: readonly Node[] = [],
    of: string | Name,
    _parameters: unknown,
    _heritage: unknown,
    members: readonly Member[],
  ): Declaration & MemberHolder => ({
    kind: 'InterfaceDeclaration',
    name: asName(of),
    members,
    get code() {
      return `${modified(modifiers)}interface ${this.name.code} ${braces(this.members)}`
    },
  }),
  createTypeAliasDeclaration: (
    modifiers: readonly Node[] = [],
    of: string | Name,
    _parameters: unknown,
    type: Node,
  ): Declaration => ({
    kind: 'TypeAliasDeclaration',
    name: asName(of),
    code: `${modified(modifiers)}type ${asName(of).code} = ${type.code};`,
  }),
  createNodeArray: <T>(nodes: readonly T[]): readonly T[] => nodes,
}

/** A line that declares a type, laid out as the printer of TypeScript does. */
const declared = (line: string): Declaration => ({
  kind: 'TypeAliasDeclaration',
  name: name(/\btype ([\w$]+)/.exec(line)?.[1] ?? ''),
  code: line.replaceAll('{ ', '{\n    ').replaceAll(/;? \}/g, ';\n}'),
})

interface SourceFile {
  statements: readonly Node[]
}

const isOfKind =
  (...kinds: readonly string[]) =>
  ({ kind }: Node): boolean =>
    kinds.includes(kind)

const isDeclaration = isOfKind('InterfaceDeclaration', 'TypeAliasDeclaration')

/** What `import ts from 'typescript'` returns to openapi-typescript. */
export default {
  factory,
  /** Kinds are their own names. */
  SyntaxKind: {
    ...Object.fromEntries(Object.keys(words).map((kind) => [kind, kind])),
    MinusToken: 'MinusToken',
    MultiLineCommentTrivia: 'MultiLineCommentTrivia',
  },
  ScriptTarget: {},
  ScriptKind: {},
  NewLineKind: {},
  isTypeNode: (node: Node): boolean => !isDeclaration(node),
  isTypeAliasDeclaration: isOfKind('TypeAliasDeclaration'),
  isInterfaceDeclaration: isOfKind('InterfaceDeclaration'),
  isArrayTypeNode: isOfKind('ArrayType'),
  isTupleTypeNode: isOfKind('TupleType'),
  addSyntheticLeadingComment: (member: Member, _kind: unknown, comment: string): void => {
    member.comment = comment
  },
  createSourceFile: (_name: string, source: string): SourceFile => ({
    statements: source
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(declared),
  }),
  createPrinter: () => ({
    printFile: ({ statements }: SourceFile): string => statements.map(({ code }) => `${code}\n`).join(''),
  }),
}
