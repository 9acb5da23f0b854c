import compiler from './compiler.ts'

/**
 * What the types have for a schema of points in time: a `Date`, or null where that may be. Nothing for any other
 * schema, and nothing where values are listed.
 */
export const dateOf = (schema, { NULL, tsUnion }) => {
  // A schema may be true or false.
  if (typeof schema !== 'object') return undefined
  const { type, format, nullable } = schema
  const types = Array.isArray(type) ? type : [type]
  const isText = types.filter((name) => name !== 'null').join() === 'string'
  const isListed = ['enum', 'const', 'contentEncoding'].some((keyword) => keyword in schema)
  if (format !== 'date-time' || !isText || isListed) return undefined
  const date = compiler.factory.createTypeReferenceNode('Date')
  return nullable || types.includes('null') ? tsUnion([date, NULL]) : date
}
