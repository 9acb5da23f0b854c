import type { Place } from './problem.ts'

/** How an `x-` extension of an operation becomes a fact in the operation table. */
export interface FactRule {
  /** The extension's name, `x-…`. */
  readonly extension: string
  /** True when every operation must have it. Default: false. */
  readonly required?: boolean
  /** The only values it may have. Default: any. */
  readonly values?: readonly unknown[]
  /** What the table says when an operation does not have it. Default: the fact is left out. */
  readonly otherwise?: unknown
}

/** Where the client's files go, and how they find what they import. */
export interface ClientOutput {
  readonly folder: string
  /** The module that exports the types of all shapes. */
  readonly schemas: string
  /** The module that exports the types `CallOptions` and `Answer<Operation, Output>`, seen from the folder. */
  readonly call: string
  /** Facts told to the client's runtime: name to the value that goes without saying. Default: none. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** The fact that says how a list is paged: an object with `inputToken`, `outputToken`, `items` and perhaps `pageSize`. */
  readonly pagination?: string
  /** A fact with few values that gets a file of its own, named after it: a list of operations for each value but one. */
  readonly sorted?: { readonly fact: string; readonly common: string }
  /** The error fact that is `true` for errors after which any request may be sent again. */
  readonly retryable?: string
}

/** Where the route rows go, and how they find the schemas. */
export interface RoutesOutput {
  readonly folder: string
  /** How a schema module is imported; `{module}` stands for its name: `@scope/schemas/{module}`. */
  readonly schemaModule: string
}

/** Where the server's stub of a contract goes, and how it imports the schemas. */
export interface HonoOutput {
  readonly folder: string
  /** How a schema module is imported; `{module}` stands for its name: `@scope/schemas/{module}`. */
  readonly schemaModule: string
}

/** What can be made of any document. */
export const apiParts = ['schemas', 'types', 'client', 'hono'] as const

/** One of the things that can be made of any document. */
export type ApiPart = (typeof apiParts)[number]

/** What a part cannot do without. */
const needs: Readonly<Record<ApiPart, readonly ApiPart[]>> = {
  schemas: [],
  types: [],
  client: ['types'],
  hono: ['schemas'],
}

/** Where what is made of any document goes. */
export interface ApiOutput {
  readonly folder: string
  /** What is made, with what it cannot do without: the types for the client, the schemas for the server. Default: all. */
  readonly only?: readonly ApiPart[]
  /** Where the scaffolds of handlers go. Default: `handlers` in the folder. */
  readonly handlers?: string
  /** How relative imports end: `.ts` for Node and bundlers that take sources. Default: `.js`, which any compiler takes. */
  readonly importExtension?: '.ts' | '.js'
  /**
   * What programs have where the document has a text of the format `date-time`: the text, or a `Date`. As a `Date` it
   * is read from JSON, parameters and forms, and written as UTC with milliseconds; a text that is no time is refused.
   * The client then reads answers by the schemas. Other formats stay texts: a `date` is a day of the calendar, and no
   * point in time. Default: `text`.
   */
  readonly dates?: 'text' | 'date'
}

/** What is made: the parts asked for, and what they cannot do without. */
export const partsOf = ({ only = apiParts, dates }: ApiOutput): readonly ApiPart[] => {
  const readsBySchemas = dates === 'date' && only.includes('client')
  const wanted = new Set([...only, ...only.flatMap((part) => needs[part]), ...(readsBySchemas ? ['schemas'] : [])])
  return apiParts.filter((part) => wanted.has(part))
}

/** What every artefact is told besides the document. */
export interface Options {
  /** The command that generates, named in the first line of every file and in the cure of a drift. */
  readonly command: string
  /** Facts of operations: name in the table to extension. */
  readonly facts?: Readonly<Record<string, FactRule>>
  /** Marks on schemas that go to the annotations table: name in the table to extension. */
  readonly annotations?: Readonly<Record<string, string>>
  /** Marks on error schemas that go to the error table: name in the table to extension. */
  readonly errorFacts?: Readonly<Record<string, string>>
  /** Extensions that may stand anywhere and are left out. */
  readonly ignoredExtensions?: readonly string[]
  /**
   * True for a document of one's own: names that cannot stand in source, unknown keywords, extensions and formats,
   * and keywords that say nothing where they stand are refused. Default: names are converted, the rest is left out.
   */
  readonly strict?: boolean
  /** True to warn of what cannot be honoured, where there is a way on, instead of refusing it. Default: false. */
  readonly lenient?: boolean
  /** True to check formats; default: they only explain, but for `int32` and `byte`. */
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
  /** Values of `format` that only explain, besides those of OpenAPI and JSON Schema. */
  readonly formats?: readonly string[]
  /**
   * Names in source for those in the document, where they should be others: `name` is what the generator would take.
   * Two that come to the same name are told apart by a number.
   */
  readonly naming?: {
    readonly component?: (original: string, name: string) => string
    /** `original` is the `operationId`, or `undefined` when there is none. */
    readonly operation?: (original: string | undefined, name: string) => string
  }
  /** Told of what is generated from all the same. Default: nobody is told. */
  readonly onWarning?: (place: Place, message: string, remedy: string) => void
  readonly outputs: {
    /** The folder of a contract's schemas and tables. */
    readonly schemas?: string
    /** What any document can have: schemas a file each, types, a client and a server's stub. */
    readonly api?: ApiOutput
    readonly client?: ClientOutput
    readonly routes?: RoutesOutput
    /** The server's stub of a contract. The routes of a tag, and their schemas, are loaded at its first request. */
    readonly hono?: HonoOutput
  }
}
