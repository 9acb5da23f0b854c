import { expect, test } from 'vitest'
import { inputs } from '../support/contract.ts'
import type { Flaw } from '../malformed/flaw.ts'
import { flawsOf } from '../malformed/flaws.ts'
import { chanceOf, seedFor } from '../support/chance.ts'
import { fakeServer } from '../support/fake-server.ts'

// The same requests in each run, unless TESTS_SEED is set.
const seed = seedFor('malformed requests', 20_160_418)
const server = fakeServer()
/** How many different requests each operation rejected. */
const rejected = new Map<string, number>()

/** Every keyword at every location: once with values of every wrong type, then twice more with different other members. */
const flawedInputs = (schema: (typeof inputs)[number]['schema']): readonly Flaw[] => {
  const chance = chanceOf(seed)
  const [first, ...others] = [1, 2, 3].map(() => flawsOf(schema, chance))
  return [...(first ?? []), ...others.flat().filter(({ keyword }) => keyword !== 'type')]
}

/** The difference between the response and the expected one; undefined if they are the same. */
const difference = async (operation: string, flaw: Flaw, index: number): Promise<object | undefined> => {
  const { keyword, value, expected } = flaw
  const send = index % 2 === 0 ? server.aws : server.native
  const body = JSON.stringify(value)
  const response = await send(operation, body)
  const { __type: type, message, Message: text = message } = (await response.json()) as Readonly<Record<string, string>>
  if (response.status === 400 && type === expected.type && text === expected.text) return undefined
  return { keyword, body: body.slice(0, 500), status: response.status, type, text: text?.slice(0, 500), expected }
}

test.each(inputs)('$operation rejects each violated constraint with its message', async ({ operation, schema }) => {
  const flaws = flawedInputs(schema)
  const differences = await Promise.all(flaws.map((flaw, index) => difference(operation, flaw, index)))
  expect(differences.filter((each) => each !== undefined)).toEqual([])
  rejected.set(operation, new Set(flaws.map(({ value }) => JSON.stringify(value))).size)
})

test('more than 10,000 different requests to all 140 operations were rejected before they reached the engine', () => {
  const counts = [...rejected.values()]
  const total = counts.reduce((sum, count) => sum + count, 0)
  console.log(`malformed requests: ${total}, at least ${Math.min(...counts)} for each of ${counts.length} operations`)
  expect(counts).toHaveLength(140)
  expect(total).toBeGreaterThan(10_000)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(10)
  expect([server.calls, server.logged]).toEqual([[], []])
})
