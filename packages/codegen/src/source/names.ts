/** Names with a meaning in TypeScript. */
const keywords = [
  'break case catch class const continue debugger default delete do else enum export extends false finally for',
  'function if import in instanceof new null return super switch this throw true try typeof var void while with yield',
  'implements interface let package private protected public static await async arguments eval',
  '__proto__ any bigint boolean never number object string symbol undefined unknown',
]

/** Names that generated files use, import or declare. */
const declared = [
  'Array Record Readonly Promise AsyncIterable Infinity',
  'z record memberCount hasBytes hasCharacters matchesPattern createRoute',
]

const reserved: ReadonlySet<string> = new Set([...keywords, ...declared].flatMap((names) => names.split(' ')))

/** Further names that generated files use. */
const declaredByApi: ReadonlySet<string> = new Set(
  'Date RegExp both chooses instant present union is rules schemas rows Row Blob ReadableStream Uint8Array ArrayBuffer AnyResult HandlerResult Context Env ServerSentEvent'.split(
    ' ',
  ),
)

/** True for names that would shadow others in generated files. */
export const isReservedInApi = (name: string): boolean => declaredByApi.has(name) || reserved.has(name)

/**
 * True for names that a component or an operation cannot have, because generated files declare them for another
 * purpose.
 */
export const isReserved = (name: string): boolean => reserved.has(name)

/** The name of a method in a type: `new` without quotes would declare a constructor. */
export const methodInType = (name: string): string => (name === 'new' ? "'new'" : name)
