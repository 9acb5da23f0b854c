// Compares two documents with a package that has no command, and prints whether the change is breaking as JSON.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [, , name, folder, ...paths] = process.argv
const require = createRequire(`${folder}/package.json`)
const texts = paths.map((path) => readFileSync(path, 'utf8'))
const documents = () => texts.map((text) => require('js-yaml').load(text))

const isBreaking = {
  'api-smart-diff': () =>
    require('api-smart-diff')
      .apiCompare(...documents())
      .diffs.some(({ type }) => type === 'breaking'),
  'openapi-schema-diff': () => !require('openapi-schema-diff')(...documents()).isEqual,
  'openapi-diff': async () => {
    const [sourceSpec, destinationSpec] = texts.map((content, index) => ({
      content,
      location: paths[index],
      format: 'openapi3',
    }))
    const result = await require('openapi-diff').diffSpecs({ sourceSpec, destinationSpec })
    return result.breakingDifferencesFound
  },
}

console.log(JSON.stringify(await isBreaking[name]()))
