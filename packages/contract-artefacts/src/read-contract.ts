import type { ArtefactInput, Endpoint, EndpointResponse, Media, Place, Report, Shape } from '@poolhouse/codegen'
import { facts, type FactRule } from './extensions.ts'
import type { Contract, ErrorEntry, Operation } from './operation.ts'
import { readPagination } from './read-pagination.ts'

const below = ({ file, pointer }: Place, step: string): Place => ({ file, pointer: `${pointer}/${step}` })

/** The components of a body: one, or the options of a union. */
const componentsOf = (shape: Shape | undefined): readonly (string | undefined)[] => {
  if (shape?.kind === 'reference') return [shape.component]
  return shape?.kind === 'union' ? shape.options.flatMap(componentsOf) : [undefined]
}

/** The components of a body in JSON. Reports other media types, and schemas without a name. */
const readBody = (media: readonly Media[], place: Place, report: Report): readonly string[] =>
  media.flatMap(({ type, shape }) => {
    if (type !== 'application/json') {
      report(place, `media type ${type} is not supported`, 'describe the body as application/json')
      return []
    }
    return componentsOf(shape).flatMap((name) => {
      if (name === undefined)
        report(place, 'a body needs a named schema', 'move the schema to components/schemas and refer to it with $ref')
      return name ?? []
    })
  })

const readFacts = ({ extensions, place }: Endpoint, report: Report): Readonly<Record<string, unknown>> => {
  const result: Record<string, unknown> = {}
  const rules: readonly [string, FactRule][] = Object.entries(facts)
  for (const [name, { extension, required = false, values, defaultValue: otherwise }] of rules) {
    const value = extensions[extension]
    if (value === undefined && required) report(place, `the operation has no ${extension}`, `add ${extension}`)
    if (value !== undefined && values && !values.includes(value)) {
      const allowed = values.map((allowedValue) => JSON.stringify(allowedValue)).join(', ')
      report(below(place, extension), `${extension} is ${JSON.stringify(value)}`, `use one of ${allowed}`)
    }
    const fact = value ?? otherwise
    if (fact !== undefined) result[name] = fact
  }
  return result
}

const readNoun = ({ tags, place }: Endpoint, nouns: readonly string[], report: Report): string => {
  const [tag = '', ...others] = tags
  if (tag === '' || others.length > 0) {
    report(below(place, 'tags'), `the operation has ${tags.length} tags`, 'give it exactly one')
  } else if (!nouns.includes(tag)) {
    report(below(place, 'tags/0'), `tag ${tag} is not declared`, 'add it to tags of the root document')
  }
  return tag
}

const readOutput = ({ responses, place }: Endpoint, report: Report): string | undefined => {
  const at = below(place, 'responses')
  const [success, ...others] = responses.filter(({ status }) => status.startsWith('2'))
  if (!success || others.length > 0) {
    const count = success ? others.length + 1 : 0
    report(at, `the operation has ${count} successful responses`, 'describe exactly one status from 200 to 299')
  }
  if (!success) return undefined
  const components = readBody(success.media, below(at, success.status), report)
  if (components.length > 1) {
    const remedy = 'give the union a name under components/schemas'
    report(below(at, success.status), 'the successful response has several schemas', remedy)
  }
  return components[0]
}

const isError = ({ status }: EndpointResponse): boolean => /^[45]\d\d$/.test(status)

const readOperation = (endpoint: Endpoint, nouns: readonly string[], { model, report }: ArtefactInput): Operation => {
  const { operationId, name, path, place, method, parameters, body, responses, documentation } = endpoint
  if (method !== 'post') report(place, `the operation is a ${method}`, 'describe it as a post')
  if (parameters.length > 0) report(place, 'the operation has parameters', 'send the values in the request body')
  const unsupported = responses.find((response) => !isError(response) && !/^2\d\d$/.test(response.status))
  if (unsupported)
    report(
      below(place, `responses/${unsupported.status}`),
      `status ${unsupported.status} is not supported`,
      'write a status',
    )
  const operation: Omit<Operation, 'pagination'> = {
    name: operationId ?? name,
    place,
    noun: readNoun(endpoint, nouns, report),
    path,
    summary: documentation.summary,
    description: documentation.description,
    deprecated: documentation.deprecated ?? false,
    input: body && readBody(body.media, below(place, 'requestBody'), report)[0],
    inputRequired: body?.required ?? false,
    output: readOutput(endpoint, report),
    example: {
      input: body?.media[0]?.example,
      output: responses.find(({ status }) => status.startsWith('2'))?.media[0]?.example,
    },
    errors: [
      ...new Set(
        responses
          .filter(isError)
          .flatMap(({ status, media }) => readBody(media, below(place, `responses/${status}`), report)),
      ),
    ],
    responses,
    facts: readFacts(endpoint, report),
  }
  return { ...operation, pagination: readPagination(operation, facts.pagination.extension, model, report) }
}

/** The errors of all operations, by name. */
const readErrors = (operations: readonly Operation[]): ErrorEntry[] => {
  const statuses = new Map<string, Set<number>>()
  for (const { status, media } of operations.flatMap(({ responses }) => responses.filter(isError))) {
    for (const name of media.flatMap(({ shape }) => componentsOf(shape))) {
      if (name !== undefined) statuses.set(name, (statuses.get(name) ?? new Set()).add(Number(status)))
    }
  }
  return [...statuses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, found]) => ({ name, statuses: [...found].sort((a, b) => a - b) }))
}

/** Reads the contract from the model, and reports everything that is not allowed in such a contract. */
export const readContract = (input: ArtefactInput): Contract => {
  const { tags, endpoints } = input.model.api
  const nouns = tags.map(({ name }) => name)
  const operations = endpoints.map((endpoint) => readOperation(endpoint, nouns, input))
  return { nouns, operations, errors: readErrors(operations) }
}
