import type { Compiled } from '../statement.ts'

/** A statement, with the path to it in the groups of statements: `documents.groups.find`. */
export interface NamedStatement extends Omit<Compiled<object>, 'types'> {
  readonly name: string
}

/** All statements of a group and its nested groups. */
export const statementsOf = (group: object, path = ''): readonly NamedStatement[] =>
  Object.entries(group as Readonly<Record<string, object>>).flatMap(([name, member]) => {
    const full = path === '' ? name : `${path}.${name}`
    return 'sql' in member ? [{ ...(member as Compiled<object>), name: full }] : statementsOf(member, full)
  })
