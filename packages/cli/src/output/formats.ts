import type { Query } from './query.ts'

/** The result of a command. */
export interface Result {
  /** Name of the operation, which titles tables. */
  readonly operation: string
  /** The whole response: all pages as one. */
  readonly whole: unknown
  /** The pages, which `text` and `yaml-stream` print one after another. */
  readonly pages: readonly unknown[]
  /** Pages for `text`: only the list and its token. */
  readonly textPages: readonly unknown[]
}

/** Options for formatting results. */
export interface FormatOptions {
  readonly format: string
  readonly query: Query | undefined
  readonly columns: number
  readonly isColored: boolean
}

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0

const formats: Readonly<Record<string, (result: Result, options: FormatOptions) => Promise<string> | string>> = {
  json: ({ whole }, { query }) => {
    const value = query ? query(whole) : whole
    return isEmptyObject(value) ? '' : `${JSON.stringify(value ?? null, null, 4)}\n`
  },
  text: async ({ textPages }, { query }) => {
    const { textOf } = await import('./text.ts')
    return textPages.map((page) => textOf(query ? query(page) : page)).join('')
  },
  table: async ({ operation, whole }, { query, columns, isColored }) => {
    const { tableOf } = await import('./table.ts')
    return tableOf(operation, query ? query(whole) : whole, { columns, isColored })
  },
  yaml: async ({ whole }, { query }) => {
    const { yamlOf } = await import('./yaml.ts')
    const value = query ? query(whole) : whole
    return isEmptyObject(value) ? '' : yamlOf(value)
  },
  'yaml-stream': async ({ pages }, { query }) => {
    const { yamlOf } = await import('./yaml.ts')
    const values = pages.map((page) => (query ? query(page) : page))
    const isNothing = values.length === 1 && isEmptyObject(values[0])
    return isNothing ? '' : values.map((value) => yamlOf([value])).join('')
  },
}

/** True for a format that prints each page separately, including those fetched before an error. */
export const isPagewise = (format: string): boolean => format === 'text' || format === 'yaml-stream'

/** Formats a result as text. */
export const formatResult = async (result: Result, options: FormatOptions): Promise<string> => {
  const format = formats[options.format]
  if (!format) throw new Error(`There is no format ${options.format}.`)
  return format(result, options)
}
