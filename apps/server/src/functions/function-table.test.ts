import { describe, expect, test } from 'vitest'
import { findEntry, parseFunctionTable } from './function-table.ts'

const arn = 'arn:aws:lambda:us-east-1:123456789012:function:check'

test('prefers an entry by ARN to one by name, and that to the one for all others', () => {
  const { table } = parseFunctionTable({
    '*': { lambda: 'http://127.0.0.1:9001', name: 'all' },
    check: { module: './check.mjs' },
    [arn]: { webhook: 'https://hooks.example.com/check', secret: 'whsec_x' },
  })
  expect([findEntry(table!, arn, 'check'), findEntry(table!, `${arn}2`, 'check'), findEntry(table!, 'x', 'y')]).toEqual(
    [
      { kind: 'webhook', url: 'https://hooks.example.com/check', secret: 'whsec_x' },
      { kind: 'module', path: './check.mjs' },
      { kind: 'lambda', url: 'http://127.0.0.1:9001', functionName: 'all' },
    ],
  )
})

test('has no target for a function without an entry if there is none for all others', () => {
  const { table } = parseFunctionTable({ check: { binding: 'CHECKS' } })
  expect(findEntry(table!, 'arn', 'other')).toBeUndefined()
})

describe('an invalid table', () => {
  test.each<readonly [unknown, string]>([
    [{ a: 'https://hooks.example.com' }, 'a: give an object with one of lambda, webhook, module or binding'],
    [{ a: {} }, 'a: give exactly one of lambda, webhook, module or binding'],
    [{ a: { lambda: 'x', module: 'y' } }, 'a: give exactly one of lambda, webhook, module or binding'],
    [{ a: { lambda: 1 } }, 'a: lambda must be a string'],
    [{ a: { webhook: 'x', secret: 1 } }, 'a: secret must be a string'],
    [{ a: { webhook: 'x', name: 'y' } }, 'a: name is not a member of an entry with webhook'],
    ...[null, [], {}, 'text'].map(
      (value) =>
        [value, 'it must be an object with an entry per function, such as {"NAME": {"webhook": "https://…"}}'] as const,
    ),
  ])('is rejected: %j', (value, problem) => {
    expect(parseFunctionTable(value)).toEqual({ problems: [problem] })
  })
})
