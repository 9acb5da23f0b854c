import { child, isObject, items, type Located, members } from '../../document/located.ts'
import { methods } from '../../document/openapi-objects.ts'

/** Schemas of a parameter, a header, or the media types of a body. */
const schemasIn = (holder: Located): Located[] => [
  child(holder, 'schema'),
  ...members(child(holder, 'content')).map(([, media]) => child(media, 'schema')),
]

const ofResponse = (response: Located): Located[] => [
  ...schemasIn(response),
  ...members(child(response, 'headers')).flatMap(([, header]) => schemasIn(header)),
]

const ofOperation = (operation: Located): Located[] => [
  ...items(child(operation, 'parameters')).flatMap(schemasIn),
  ...schemasIn(child(operation, 'requestBody')),
  ...members(child(operation, 'responses')).flatMap(([, response]) => ofResponse(response)),
]

const ofPathItem = (item: Located): Located[] => [
  ...items(child(item, 'parameters')).flatMap(schemasIn),
  ...methods.flatMap((method) => ofOperation(child(item, method))),
]

/**
 * Every schema of a document that openapi-typescript makes a type of: components, and schemas of parameters, headers and
 * bodies. Schemas inside these are left out.
 */
export const schemaPositions = (root: Located): Located[] => {
  const components = child(root, 'components')
  const inSection = (section: string, of: (at: Located) => Located[]): Located[] =>
    members(child(components, section)).flatMap(([, at]) => of(at))
  const inPaths = (section: string): Located[] => members(child(root, section)).flatMap(([, item]) => ofPathItem(item))
  return [
    ...inSection('schemas', (schema) => [schema]),
    ...inSection('parameters', schemasIn),
    ...inSection('headers', schemasIn),
    ...inSection('requestBodies', schemasIn),
    ...inSection('responses', ofResponse),
    ...inPaths('paths'),
    ...inPaths('webhooks'),
  ].filter(({ value }) => isObject(value) || typeof value === 'boolean')
}
