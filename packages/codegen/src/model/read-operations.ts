import { readObject } from '../document/fields.ts'
import { child, isObject, type JsonObject, type Located, readItems, readMembers } from '../document/located.ts'
import { type Method, methods, openApiObjects } from '../document/openapi-objects.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import { isIdentifier } from '../source/literal.ts'
import type { Operation } from './model.ts'
import { readAnswers, readInput } from './read-answers.ts'
import { documentationOf } from './read-documentation.ts'
import { readFacts } from './read-facts.ts'
import type { Reading } from './reading.ts'

const readName = (operation: Located<JsonObject>, { report }: Reading): string | undefined => {
  const at = child(operation, 'operationId')
  if (typeof at.value !== 'string' || at.value === '') {
    report(operation, 'the operation has no operationId', 'add one: every generated name comes from it')
    return undefined
  }
  if (!isIdentifier(at.value)) {
    report(at, `operationId ${at.value} is no identifier`, 'use letters, digits and _ only, beginning with a letter')
  }
  return at.value
}

const readNoun = (operation: Located<JsonObject>, nouns: ReadonlySet<string>, { report }: Reading): string => {
  const tags = readItems(operation, 'tags', report)
  const [tag] = tags
  if (!tag || tags.length > 1) {
    report(
      child(operation, 'tags'),
      `the operation has ${tags.length} tags`,
      'give it exactly one: the noun it is about',
    )
    return ''
  }
  if (!nouns.has(String(tag.value)))
    report(tag, `tag ${String(tag.value)} is not declared`, 'add it to tags of the root document')
  return String(tag.value)
}

const readOperation = (
  path: string,
  method: Method,
  at: Located,
  nouns: ReadonlySet<string>,
  reading: Reading,
): Operation | undefined => {
  const { facts = {}, ignoredExtensions = [] } = reading.options
  const extensions = [...Object.values(facts).map(({ extension }) => extension), ...ignoredExtensions]
  const operation = readObject(at, openApiObjects.operation, extensions, reading.report)
  if (!operation) return undefined
  const name = readName(operation, reading)
  const noun = readNoun(operation, nouns, reading)
  const answers = readAnswers(operation, reading)
  const successes = answers.filter(({ status }) => status < 300)
  const [success] = successes
  const responses = child(operation, 'responses')
  if (answers.length > 0 && successes.length !== 1) {
    reading.report(
      responses,
      `the operation has ${successes.length} successful responses`,
      'describe exactly one status from 200 to 299',
    )
  }
  if (success && success.components.length > 1) {
    reading.report(
      child(responses, success.status),
      'the successful response has several schemas',
      'give the choice a name under components/schemas',
    )
  }
  const { summary } = operation.value
  return {
    name: name ?? '',
    place: { file: at.file, pointer: at.pointer },
    noun,
    method,
    path,
    documentation: { ...documentationOf(operation, reading), ...(typeof summary === 'string' ? { summary } : {}) },
    ...readInput(operation, reading),
    output: success?.components[0],
    answers,
    errors: [...new Set(answers.filter(({ status }) => status >= 400).flatMap(({ components }) => components))],
    facts: readFacts(operation, reading),
  }
}

/** A path may be written in another file; that is followed once. */
const pathItem = (at: Located, reading: Reading): Located | undefined => {
  const ref = isObject(at.value) ? at.value['$ref'] : undefined
  return typeof ref === 'string' ? resolveRef(reading.document, ref, child(at, '$ref'), reading.report) : at
}

/** Reads every operation of the document, in the order of its paths. */
export const readOperations = (root: Located, nouns: ReadonlySet<string>, reading: Reading): Operation[] => {
  return readMembers(root, 'paths', reading.report).flatMap(([path, at]) => {
    if (path.startsWith('x-')) return []
    const target = pathItem(at, reading)
    const item =
      target && readObject(target, openApiObjects.pathItem, reading.options.ignoredExtensions ?? [], reading.report)
    if (!item) return []
    return methods.flatMap((method) => {
      const operationAt = child(item, method)
      return operationAt.value === undefined ? [] : (readOperation(path, method, operationAt, nouns, reading) ?? [])
    })
  })
}
