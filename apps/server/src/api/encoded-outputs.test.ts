import { expect, test } from 'vitest'
import { createEncodedOutputs } from './encoded-outputs.ts'

/** An output that counts how often it is encoded. */
const counted = (value: object) => {
  const output = { count: 0, toJSON: () => ((output.count += 1), value) }
  return output
}

test('encodes an output without identity each time', () => {
  const outputs = createEncodedOutputs()
  const output = counted({ a: 1 })
  expect(outputs.encode('GetUser', output, undefined)).toBe('{"a":1}')
  expect(outputs.encode('GetUser', output, undefined)).toBe('{"a":1}')
  expect(output.count).toBe(2)
})

test('encodes an output with an identity once, separately for each operation and identity', () => {
  const outputs = createEncodedOutputs()
  const output = counted({ a: 1 })
  expect(outputs.encode('DescribeUserPool', output, '["x",1]')).toBe('{"a":1}')
  expect(outputs.encode('DescribeUserPool', output, '["x",1]')).toBe('{"a":1}')
  expect(output.count).toBe(1)
  expect(outputs.encode('DescribeUserPool', { a: 2 }, '["x",2]')).toBe('{"a":2}')
  expect(outputs.encode('GetUser', { a: 3 }, '["x",1]')).toBe('{"a":3}')
})

test('caches at most its capacity, and no long texts', () => {
  const outputs = createEncodedOutputs({ capacity: 2, longest: 10 })
  const [first, long] = [counted({ a: 1 }), counted({ a: '0123456789' })]
  for (const identity of ['[1]', '[2]', '[3]', '[1]']) outputs.encode('GetUser', first, identity)
  expect(first.count).toBe(4)
  outputs.encode('GetUser', first, '[3]')
  expect(first.count).toBe(4)
  outputs.encode('GetUser', long, '[4]')
  outputs.encode('GetUser', long, '[4]')
  expect(long.count).toBe(2)
})
