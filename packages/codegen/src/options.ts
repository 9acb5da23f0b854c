import { join } from 'node:path/posix'
import type { Place } from './problem.ts'

/** The parts that the generator can write. */
export const parts = ['schemas', 'types', 'client', 'hono'] as const

/** One part of what is generated: a folder of files. */
export type Part = (typeof parts)[number]

/** Parts that a part imports. */
const needs: Readonly<Record<Part, readonly Part[]>> = {
  schemas: [],
  types: [],
  client: ['types'],
  hono: ['schemas'],
}

/** Where a part goes. */
export interface PartOutput {
  /** Its folder, relative to `outputs.folder`. Default: the name of the part. */
  readonly folder?: string
  /**
   * How the other parts import its modules, with `*` for the module: `@scope/schemas/generated/*`. For parts that live
   * in a package of their own. Default: by relative paths.
   */
  readonly import?: string
}

/** Where the schemas go, and how they are split into modules. */
export interface SchemasOutput extends PartOutput {
  /**
   * `component`: one module per component, and `index.ts` and `by-name.ts` with all of them. `file`: one module per file
   * of the document, named after it, and no index. Default: `component`.
   */
  readonly modules?: 'component' | 'file'
}

/** Where the client is written, and what it has in addition to its methods. */
export interface ClientOutput extends PartOutput {
  /** True to generate `queries.ts`, with options of TanStack Query for every operation. Default: false. */
  readonly queries?: boolean
}

/** Where the server's stub goes, and how it loads. */
export interface HonoOutput extends PartOutput {
  /** True to load the routes of a tag, and their schemas, at its first request, for fast starts. Default: false. */
  readonly lazy?: boolean
}

/** What is generated, and where it goes. */
export interface Outputs {
  /** The folder of all parts, relative to the configuration file. */
  readonly folder: string
  /** The parts to generate. Parts that these import are generated too. Default: all. */
  readonly only?: readonly Part[]
  /** Parts that need a folder of their own. */
  readonly parts?: {
    readonly schemas?: SchemasOutput
    readonly types?: PartOutput
    readonly client?: ClientOutput
    readonly hono?: HonoOutput
  }
  /**
   * Where the scaffolds of handlers go, relative to the configuration file; `false` for no scaffolds. Default: `handlers`
   * in `folder`.
   */
  readonly handlers?: string | false
  /** The extension of relative imports: `.ts` for Node and bundlers that read sources. Default: `.js`, for any compiler. */
  readonly importExtension?: '.ts' | '.js'
  /**
   * The type of a string of the format `date-time`: the string, or a `Date`. A `Date` is parsed from JSON, parameters and
   * forms, and written in UTC with milliseconds; a string that is not a valid time is rejected. The client then parses
   * responses with the schemas. Other formats stay strings: a `date` is a day of the calendar, not a point in time.
   * Default: `text`.
   */
  readonly dates?: 'text' | 'date'
}

/** The parts to generate: those selected, and those they import. */
export const selectedParts = ({ only = parts, dates }: Outputs): readonly Part[] => {
  const parsesAnswers = dates === 'date' && only.includes('client')
  const selected = new Set([...only, ...only.flatMap((part) => needs[part]), ...(parsesAnswers ? ['schemas'] : [])])
  return parts.filter((part) => selected.has(part))
}

/** The folder of a part, relative to the configuration file. */
export const folderOf = (part: Part, { folder, parts: own = {} }: Outputs): string =>
  join(folder, own[part]?.folder ?? part)

/** The folder of the scaffolds of handlers, relative to the configuration file; `undefined` for no scaffolds. */
export const handlersFolder = ({ folder, handlers = join(folder, 'handlers') }: Outputs): string | undefined =>
  handlers === false ? undefined : handlers

/** Options that every artefact receives. */
export interface Options {
  /** The command that runs the generator, quoted in the first line of every file and when files are out of date. */
  readonly command: string
  /** Extensions (`x-…`) that custom artefacts read. With `strict`, every other extension is an error. Default: none. */
  readonly extensions?: {
    /** Extensions of operations; see `Endpoint.extensions`. */
    readonly operations?: readonly string[]
    /** Extensions of schemas under `components/schemas`; see `Component.extensions`. */
    readonly schemas?: readonly string[]
  }
  /** Extensions that are allowed anywhere and ignored. */
  readonly ignoredExtensions?: readonly string[]
  /**
   * True for a document of one's own: names that cannot stand in source, unknown keywords, extensions and formats,
   * and keywords that say nothing where they stand are refused. Default: names are converted, the rest is left out.
   */
  readonly strict?: boolean
  /** True to warn of what cannot be honoured, where there is a way on, instead of refusing it. Default: false. */
  readonly lenient?: boolean
  /** True to check formats; default: they are annotations, except `int32` and `byte`. */
  readonly assertFormats?: boolean
  /** How lengths of texts count. Default: code points, as JSON Schema has it. */
  readonly lengths?: 'code-points' | 'utf-16'
  /**
   * Extensions that bound how many bytes a text of `contentEncoding: base64` or `base64url` stands for: `minLength` and
   * `maxLength` count its letters, and the last four stand for one to three bytes. Default: there are none.
   */
  readonly byteLengths?: { readonly minimum: string; readonly maximum: string }
  /** Folders that stand for URLs: the beginning of the URLs to the folder. Default: a `$ref` to a URL is refused. */
  readonly remotes?: Readonly<Record<string, string>>
  /** Values of `format` that are annotations, in addition to those of OpenAPI and JSON Schema. */
  readonly formats?: readonly string[]
  /**
   * Names in source for those in the document, where they should be others: `name` is what the generator would take.
   * Two that result in the same name get numbers.
   */
  readonly naming?: {
    readonly component?: (original: string, name: string) => string
    /** `original` is the `operationId`, or `undefined` when there is none. */
    readonly operation?: (original: string | undefined, name: string) => string
  }
  /** Receives warnings. Default: they are dropped. */
  readonly onWarning?: (place: Place, message: string, remedy: string) => void
  readonly outputs: Outputs
}
