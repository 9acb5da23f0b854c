import type { Ready } from '../statement.ts'
import { bearerStatements } from './bearer-statements.ts'
import { clientStatements } from './client-statements.ts'
import { factStatements } from './fact-statements.ts'
import { grantStatements } from './grant-statements.ts'
import { poolStatements } from './pool-statements.ts'
import { spentStatements } from './spent-statements.ts'
import { userNameStatements } from './user-name-statements.ts'
import { userSearchStatements } from './user-search-statements.ts'
import { userStatements } from './user-statements.ts'
import type { Wording } from './wording.ts'

/** Every statement that is run while serving, compiled. */
export type CompiledStatements = ReturnType<typeof compileStatements>

/** The same, ready to be given values. */
export type Statements = Ready<CompiledStatements>

/**
 * Compiles every statement in the words of a database. This is done when the code is made, by `generate.ts`: what runs has
 * the texts, in `generated/`, and knows no query builder.
 */
export const compileStatements = (wording: Wording) => {
  const { writer, locksRows } = wording
  return {
    pools: poolStatements(writer, locksRows),
    clients: clientStatements(writer),
    users: userStatements(wording),
    names: userNameStatements(wording),
    search: userSearchStatements(wording),
    grants: grantStatements(writer),
    bearers: bearerStatements(writer),
    spent: spentStatements(writer),
    facts: factStatements(writer),
  }
}
