import { isObject, type SchemaWords } from '../../../runtime/reference/script/schema-words.js'
import type { PageData, ReferenceOperation } from '../page-data.ts'
import { errorTable } from './errors.ts'
import { bodyText, memberHead, memberRow, schemasWithin } from './members.ts'
import { block, code, paragraphs, table } from './text.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const section = (title: string, text: string): string => (text === '' ? '' : `## ${title}\n\n${text}`)

const samplesText = ({ samples }: ReferenceOperation, clients: PageData['clients']): string =>
  clients
    .flatMap(({ language, client, syntax }, at) => {
      const sample = samples[at]
      if (typeof sample !== 'string') return []
      const head = `<details${at === 0 ? ' open' : ''}><summary>${language}: ${client}</summary>`
      return [`${head}\n\n${block(syntax, sample)}\n\n</details>`]
    })
    .join('\n\n')

const parametersText = (words: SchemaWords, item: Readonly<Record<string, unknown>>, method: string): string => {
  const own = words.resolve(item[method])['parameters']
  const lists = [item['parameters'], own].flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []))
  const parameters = new Map(
    lists.map(words.resolve).map((parameter) => [`${textOf(parameter['in'])} ${textOf(parameter['name'])}`, parameter]),
  )
  const rows = [...parameters.values()].map((parameter) => {
    const schema = parameter['schema'] ?? words.mediaOf(parameter)[0]?.[1]['schema'] ?? true
    const description = textOf(parameter['description']) || undefined
    const [name = '', type = '', required = '', meaning = ''] = memberRow(words, textOf(parameter['name']), schema, {
      isRequired: parameter['required'] === true,
      description,
    })
    return [name, `${type}, in ${textOf(parameter['in'])}`, required, meaning]
  })
  return table(memberHead, rows)
}

/** One operation as a page of Markdown, with the same content as in the HTML reference. */
export const operationPage = (data: PageData, operation: ReferenceOperation, words: SchemaWords): string => {
  const { document, clients, errors } = data
  const paths = document['paths']
  const item = words.resolve(isObject(paths) ? paths[operation.path] : undefined)
  const { summary, description, requestBody, responses, deprecated } = words.resolve(item[operation.method])
  const responsesByStatus = isObject(responses) ? responses : {}
  const schemaNames = new Set<string>()
  const bodies = words.mediaOf(words.resolve(requestBody)).map(([type, { schema }]) => {
    schemasWithin(words, schema, schemaNames)
    return paragraphs(code(type), bodyText(words, schema))
  })
  const sections = Object.entries(responsesByStatus)
    .filter(([status]) => /^[123]/.test(status))
    .map(([status, reference]) => {
      const response = words.resolve(reference)
      const texts = words.mediaOf(response).map(([, { schema }]) => {
        schemasWithin(words, schema, schemaNames)
        return bodyText(words, schema)
      })
      return section(`Response ${status}`, paragraphs(textOf(response['description']), ...texts))
    })
  const schemas = [...schemaNames].map((name) => {
    const schema = { $ref: `#/components/schemas/${name}` }
    return paragraphs(`### ${name}`, textOf(words.whole(schema)['description']), bodyText(words, schema))
  })
  const example =
    operation.response === undefined ? '' : block('json', JSON.stringify(operation.response, undefined, 2))
  return `${paragraphs(
    `# ${operation.id}`,
    deprecated === true ? 'Deprecated.' : '',
    summary === undefined ? '' : `${textOf(summary)}.`,
    textOf(description),
    code(`${operation.method.toUpperCase()} ${operation.path}`),
    section('Authorization', operation.authorization),
    section('Parameters', parametersText(words, item, operation.method)),
    section('Request', paragraphs(...bodies)),
    ...sections,
    section('Errors', errorTable(words, responsesByStatus, errors[operation.id] ?? {})),
    section('Request samples', samplesText(operation, clients)),
    section('Example of a response', example),
    section('Schemas', paragraphs(...schemas)),
  )}\n`
}
