import { isDeepStrictEqual } from 'node:util'
import { ask } from '../support/ask.ts'
import type { Chance } from '../support/chance.ts'
import { codeIn, messagesTo } from '../support/outbox.ts'
import { beginnings, type Action, endings, happenings, type Accounts } from './actions.ts'
import { expected, found } from './findings.ts'
import { newPerson, type Person } from './person.ts'

/** Creates accounts and writes to them, one action after the other, until the server dies. */
export interface Writer {
  /** Goes on where the last server died. Fulfilled when this one does. */
  write(url: string): Promise<void>
  /**
   * Looks what became of the action that got no response: all of it or nothing must have been done. Returns with what is
   * neither.
   */
  settle(url: string): Promise<readonly object[]>
  /** All persons with their acknowledged state. */
  persons(): readonly Person[]
}

/** What all writers share. */
export interface Work {
  readonly accounts: Accounts
  readonly chance: Chance
  /** Called for each action that is acknowledged. */
  readonly onAcknowledged: () => void
}

/** Maximum number of actions in one process lifetime. */
const longestLife = 40

/** Codes come by mail, which a server that died has lost. */
const withMail = async (url: string, person: Person, { operation }: Action): Promise<Person> => {
  const read = async () => codeIn((await messagesTo(url, `${person.username}@example.com`))[0])
  if (operation === 'SignUp' || operation === 'ResendConfirmationCode') return { ...person, confirmation: await read() }
  if (operation === 'GetUserAttributeVerificationCode') return { ...person, verification: await read() }
  return person
}

/** Makes one. Names begin with `name`. */
export const createWriter = (name: string, work: Work): Writer => {
  const past: Person[] = []
  let count = 0
  let life = 0
  let person = newPerson(`${name}-0`)
  let pending: Person | undefined

  const next = (): Action => {
    const begins = beginnings.find((action) => action.isPossible(person))
    if (begins) return begins
    const possible = [...happenings, ...(life > 12 ? endings : [])].filter((action) => action.isPossible(person))
    return work.chance.oneOf(possible as [Action, ...Action[]])
  }

  const beginAnew = (): void => {
    past.push(person)
    life = 0
    person = newPerson(`${name}-${past.length}`)
  }

  const act = async (url: string): Promise<void> => {
    const action = next()
    count += 1
    life += 1
    pending = action.done(person, count)
    const { status, body } = await ask(url, action.operation, action.input(person, work.accounts, count))
    if (status !== 200) throw new Error(`${action.operation}: ${JSON.stringify(body)} to ${JSON.stringify(person)}`)
    person = action.done(person, count, body)
    pending = undefined
    work.onAcknowledged()
    person = await withMail(url, person, action)
    if (person.status === 'absent' || life >= longestLife) beginAnew()
  }

  return {
    write: async (url) => {
      try {
        for (;;) await act(url)
      } catch (error) {
        // The error of `fetch` when the server is gone.
        if (!(error instanceof TypeError)) throw error
      }
    },
    settle: async (url) => {
      if (pending === undefined) return []
      // Where the two look the same, what may have been done must count: a code that was spent is not good any more.
      const candidates = [pending, person]
      pending = undefined
      const looks = []
      for (const candidate of candidates) {
        const look = await found(url, work.accounts, candidate)
        if (isDeepStrictEqual(look, expected(candidate))) {
          person = candidate
          // An account of the same name would be another one, and the old session is not one of its sessions.
          if (person.status === 'absent') beginAnew()
          return []
        }
        looks.push({ expected: expected(candidate), found: look })
      }
      return looks
    },
    persons: () => [...past, person],
  }
}
