import { readObject } from '../document/fields.ts'
import { child, isObject, type Located, readItems, readMembers } from '../document/located.ts'
import { openApiObjects } from '../document/openapi-objects.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import { componentAt } from './component-name.ts'
import type { Answer } from './model.ts'
import { readDiscriminator } from './read-discriminator.ts'
import type { Reading } from './reading.ts'

/** The one media type that bodies have. */
const json = 'application/json'

const componentOfRef = (schema: Located, { document, report }: Reading): string | undefined => {
  const at = child(schema, '$ref')
  if (typeof at.value !== 'string') {
    report(schema, 'a body needs a named schema', 'move the schema under components/schemas and refer to it with $ref')
    return undefined
  }
  const target = resolveRef(document, at.value, at, report)
  if (!target) return undefined
  const name = componentAt(target)
  if (name === undefined)
    report(at, `$ref ${at.value} points to a schema without a name`, 'move that schema under components/schemas')
  return name
}

/** The schema of a body's one media type; `undefined` when there is no body or none that is understood. */
const bodySchema = (body: Located, { options, report }: Reading): Located | undefined => {
  const content = child(body, 'content')
  const types = readMembers(body, 'content', report)
  if (types.length === 0 && content.value !== undefined)
    report(content, 'content lists no media type', `describe the body under ${json}`)
  for (const [name, at] of types) {
    if (name !== json) report(at, `media type ${name} is not supported`, `describe the body under ${json}`)
  }
  const [, type] = types.find(([name]) => name === json) ?? []
  if (!type) return undefined
  const read = readObject(type, openApiObjects.mediaType, options.ignoredExtensions ?? [], report)
  if (read && read.value['schema'] === undefined) report(type, 'a media type needs a schema', 'add schema: { $ref: … }')
  return read && read.value['schema'] !== undefined ? child(read, 'schema') : undefined
}

/** The component a request body is, and whether it must be there. */
export const readInput = (
  operation: Located,
  reading: Reading,
): { input: string | undefined; inputRequired: boolean } => {
  const at = child(operation, 'requestBody')
  if (at.value === undefined) return { input: undefined, inputRequired: false }
  const body = readObject(at, openApiObjects.requestBody, reading.options.ignoredExtensions ?? [], reading.report)
  const schema = body && bodySchema(body, reading)
  return { input: schema && componentOfRef(schema, reading), inputRequired: body?.value['required'] === true }
}

const readAnswer = (status: string, at: Located, reading: Reading): Answer | undefined => {
  const { options, report } = reading
  if (!/^[1-5]\d\d$/.test(status)) {
    report(at, `status ${status} is not supported`, 'write out each status the operation answers with')
    return undefined
  }
  const response = readObject(at, openApiObjects.response, options.ignoredExtensions ?? [], report)
  if (!response) return undefined
  const schema = bodySchema(response, reading)
  const isChoice = schema && isObject(schema.value) && schema.value['oneOf'] !== undefined
  const refs = isChoice ? readItems(schema, 'oneOf', report) : schema ? [schema] : []
  return {
    status: Number(status),
    description: typeof response.value['description'] === 'string' ? response.value['description'] : '',
    components: refs.flatMap((ref) => componentOfRef(ref, reading) ?? []),
    discriminator: schema && readDiscriminator(schema, reading),
  }
}

/** Every answer of an operation, in the order of the document. */
export const readAnswers = (operation: Located, reading: Reading): Answer[] => {
  const responses = readMembers(operation, 'responses', reading.report)
  if (responses.length === 0) {
    reading.report(
      child(operation, 'responses'),
      'an operation needs responses',
      'describe at least the successful one',
    )
  }
  return responses.flatMap(([status, at]) => readAnswer(status, at, reading) ?? [])
}
