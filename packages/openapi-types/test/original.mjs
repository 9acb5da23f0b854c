// What openapi-typescript makes with the whole of TypeScript and Redocly: a list of documents comes in as JSON, and the
// list of their types, or of why there are none, goes out. A program of its own, for only there nothing stands in for
// anything.
import { text } from 'node:stream/consumers'
import openapiTypescript, { astToString } from 'openapi-typescript'

const typesOf = async (document) => {
  try {
    return { types: astToString(await openapiTypescript(document, { silent: true, defaultNonNullable: false })) }
  } catch (error) {
    return { rejected: error instanceof Error ? error.message : String(error) }
  }
}

// It reports rejections there.
console.error = () => undefined

const documents = JSON.parse(await text(process.stdin))
const made = []
for (const document of documents) made.push(await typesOf(document))
process.stdout.write(JSON.stringify(made))
