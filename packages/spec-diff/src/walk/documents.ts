import { sameJson } from '../document/equal.ts'
import { compareDocumentation } from './documentation.ts'
import { comparePaths, compareWebhooks } from './paths.ts'
import { below, type Pair, type Scope, sides } from './scope.ts'
import { compareSecurity } from './security.ts'
import { compareServers, pathPrefix } from './servers.ts'

const compareTags = (scope: Scope, { base, revision }: Pair): void => {
  const read = (pair: 'base' | 'revision') =>
    new Map(
      (pair === 'base' ? base : revision)
        .child('tags')
        .items()
        .map((at) => [String(at.object['name']), at]),
    )
  const [before, after] = [read('base'), read('revision')]
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(name), after.get(name)]
    if (from && to && sameJson(from.value, to.value)) continue
    const verb = from ? (to ? 'changed' : 'was removed') : 'was added'
    scope.report({
      rule: 'tag-changed',
      location: below('tags', name),
      message: `tag "${name}" ${verb}`,
      ...sides(from ?? base, to ?? revision),
    })
  }
}

const info = ['title', 'summary', 'description', 'termsOfService', 'contact', 'license', 'version']

/** Compares two documents. */
export const compareDocuments = (scope: Scope, documents: Pair): void => {
  const { base, revision } = documents
  const isShifted = comparePaths(scope, documents)
  compareWebhooks(scope, documents)
  compareServers(scope, documents, 'servers', (url) =>
    isShifted ? url.slice(0, url.length - pathPrefix(url).length) : url,
  )
  compareSecurity(scope, documents)
  compareTags(scope, documents)
  compareDocumentation(scope, { base: base.child('info'), revision: revision.child('info') }, 'info', 'info', info)
  compareDocumentation(scope, documents, '', 'the document', ['externalDocs'])
}
