import { child, isObject, items, type JsonObject, type Located, members } from '../../document/located.ts'
import { methods } from '../../document/openapi-objects.ts'

/** A schema, and the object that it is a member of. */
export interface Position extends Located {
  readonly holder: JsonObject
}

const positionIn = (holder: Located, member: string): Position => ({
  ...child(holder, member),
  holder: Object(holder.value),
})

/** Schemas of a parameter, a header, or the media types of a body. */
const schemasIn = (holder: Located): Position[] => [
  positionIn(holder, 'schema'),
  ...members(child(holder, 'content')).map(([, media]) => positionIn(media, 'schema')),
]

const ofResponse = (response: Located): Position[] => [
  ...schemasIn(response),
  ...members(child(response, 'headers')).flatMap(([, header]) => schemasIn(header)),
]

const ofOperation = (operation: Located): Position[] => [
  ...items(child(operation, 'parameters')).flatMap(schemasIn),
  ...schemasIn(child(operation, 'requestBody')),
  ...members(child(operation, 'responses')).flatMap(([, response]) => ofResponse(response)),
]

const ofPathItem = (item: Located): Position[] => [
  ...items(child(item, 'parameters')).flatMap(schemasIn),
  ...methods.flatMap((method) => ofOperation(child(item, method))),
]

/**
 * Every schema of a document for which openapi-typescript generates a type: components, and schemas of parameters,
 * headers and bodies. Nested schemas are not included.
 */
export const schemaPositions = (root: Located): Position[] => {
  const components = child(root, 'components')
  const schemas = child(components, 'schemas')
  const inSection = (section: string, of: (at: Located) => Position[]): Position[] =>
    members(child(components, section)).flatMap(([, at]) => of(at))
  const inPaths = (section: string): Position[] => members(child(root, section)).flatMap(([, item]) => ofPathItem(item))
  return [
    ...members(schemas).map(([name]) => positionIn(schemas, name)),
    ...inSection('parameters', schemasIn),
    ...inSection('headers', schemasIn),
    ...inSection('requestBodies', schemasIn),
    ...inSection('responses', ofResponse),
    ...inPaths('paths'),
    ...inPaths('webhooks'),
  ].filter(({ value }) => isObject(value) || typeof value === 'boolean')
}
