import { expect, test } from 'vitest'
import { chanceOf, seedFor } from '../support/chance.ts'
import { inputs } from '../malformed/contract.ts'
import type { Answer, Flaw } from '../malformed/flaw.ts'
import { flawsOf } from '../malformed/flaws.ts'
import { fakeServer } from '../support/fake-server.ts'

// The same requests each time, unless a seed is given.
const seed = seedFor('malformed requests', 20_160_418)
const server = fakeServer()
let asked = 0

/** Every keyword at every place, once with values of every wrong type, then twice more with the rest made otherwise. */
const flawedInputs = (schema: (typeof inputs)[number]['schema']): readonly Flaw[] => {
  const chance = chanceOf(seed)
  const [first, ...others] = [1, 2, 3].map(() => flawsOf(schema, chance))
  return [...(first ?? []), ...others.flat().filter(({ keyword }) => keyword !== 'type')]
}

/** Whether a text is what the flaw calls for: with nothing between beginning and end, unless a list or the like is shown there. */
const names = ({ text: [beginning, end] }: Answer, text: string): boolean =>
  beginning.endsWith("'") && end.startsWith("'")
    ? text.startsWith(beginning) && text.endsWith(end)
    : text === beginning + end

/** What is wrong with the answer to a request; undefined when it names the one constraint that was broken. */
const wrong = async (operation: string, { keyword, value, answer }: Flaw): Promise<object | undefined> => {
  const send = asked++ % 2 === 0 ? server.aws : server.native
  const body = JSON.stringify(value)
  const response = await send(operation, body)
  const { __type: type, message, Message: text = message } = (await response.json()) as Readonly<Record<string, string>>
  if (response.status === 400 && type === answer.type && names(answer, text ?? '')) return undefined
  return { keyword, body: body.slice(0, 500), status: response.status, type, text: text?.slice(0, 500), answer }
}

test.each(inputs)('$operation refuses what breaks one constraint, and names it', async ({ operation, schema }) => {
  const answers = await Promise.all(flawedInputs(schema).map((flaw) => wrong(operation, flaw)))
  expect(answers.filter((answer) => answer !== undefined)).toEqual([])
})

test('that were more than 10,000 requests, of which none came to an operation and none was a fault', () => {
  expect(asked).toBeGreaterThan(10_000)
  expect([server.calls, server.said]).toEqual([[], []])
})
