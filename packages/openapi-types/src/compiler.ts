/**
 * The part of the TypeScript 5 API that openapi-typescript uses to write types: `ts.factory`, with the same names and
 * parameters, and a printer. The TypeScript compiler has nine megabytes, and takes several times longer to load than
 * generating the types takes. Calling a function that is missing here throws.
 *
 * A node consists of its code and of the members that openapi-typescript reads.
 */

/** A piece of TypeScript, without indentation. */
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
  /** The text of its comment. */
  comment?: string
}

interface MemberHolder extends Node {
  members: readonly Member[]
}

interface Declaration extends Node {
  readonly name: Name
}

const tokens = {
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

type TokenKind = keyof typeof tokens

const token = (kind: TokenKind): Node => ({ kind, code: tokens[kind] })

const name = (text: string): Name => ({ kind: 'Identifier', code: text, text, escapedText: text })

const asName = (text: string | Name): Name => (typeof text === 'string' ? name(text) : text)

const literal = (kind: string, code: string): Text => ({ kind, code, text: code })

const codeUnit = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** The code of a type inside another type, in parentheses if necessary. */
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
 * Removes repeated members, which TypeScript rejects. openapi-typescript writes a discriminator twice; the first one
 * has the value of this option.
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
  createToken: token,
  createModifier: token,
  createKeywordTypeNode: token,
  createTrue: (): Node => token('TrueKeyword'),
  createFalse: (): Node => token('FalseKeyword'),
  createNull: (): Node => token('NullKeyword'),
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
  /** openapi-typescript adds members to the result. */
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

/** A declaration of a type from one line, formatted like TypeScript's printer. */
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

/** The module that openapi-typescript imports as `typescript`. */
export default {
  factory,
  /** Each kind is represented by its name. */
  SyntaxKind: {
    ...Object.fromEntries(Object.keys(tokens).map((kind) => [kind, kind])),
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
