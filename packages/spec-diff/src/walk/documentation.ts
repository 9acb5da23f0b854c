import { sameJson } from '../document/equal.ts'
import { below, type Pair, type Scope } from './scope.ts'

/** Reports changed documentation, and changed extensions that the configuration names. */
export const compareDocumentation = (
  scope: Scope,
  { base, revision }: Pair,
  location: string,
  subject: string,
  names: readonly string[] = ['summary', 'description', 'externalDocs', 'example', 'examples'],
): void => {
  const isChanged = (name: string): boolean => !sameJson(base.object[name], revision.object[name])
  const changed = names.filter(isChanged)
  const [first] = changed
  if (first !== undefined)
    scope.report({
      rule: 'documentation-changed',
      location: below(location, first),
      message: `${subject}: ${changed.join(', ')} changed`,
      base: base.child(first),
      revision: revision.child(first),
    })
  for (const name of scope.extensions.filter(isChanged))
    scope.report({
      rule: 'extension-changed',
      location: below(location, name),
      message: `${subject}: ${name} changed`,
      base: base.child(name),
      revision: revision.child(name),
    })
}
