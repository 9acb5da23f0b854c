import type { ResourceServerScopeType } from '@poolhouse/schemas'
import type { ScopeRecord } from '@poolhouse/storage'
import { resourceServerFailures } from '../errors.ts'

/** The scopes of a request, sorted by name like in responses (H). Throws if a name is repeated (L). */
export const scopesOf = (scopes: readonly ResourceServerScopeType[] = []): readonly ScopeRecord[] => {
  const names = new Set<string>()
  for (const { ScopeName } of scopes) {
    if (names.has(ScopeName)) throw resourceServerFailures.repeatedScope(ScopeName)
    names.add(ScopeName)
  }
  return scopes
    .map(({ ScopeName, ScopeDescription }) => ({ name: ScopeName, description: ScopeDescription }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}
