import { type Noun, operations } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import type { OpenApp } from '../../conformance/test-app.ts'
import { operationCases } from './index.ts'

const nouns: readonly Noun[] = [...new Set(operationCases.map(({ operation }) => operations[operation].noun))]

/** Calls every operation with valid input, on the storage and the cryptography of a runtime. */
export const operationsConformance = (runtime: string, open: OpenApp): void => {
  describe(`every operation on ${runtime}`, () => {
    test.each(nouns)('succeeds: %s', async (noun) => {
      let app = await open()
      for (const { operation, call } of operationCases) {
        if (operations[operation].noun !== noun) continue
        // Domains are unique on a server.
        if (noun === 'domains') app = await open()
        const { status, body } = await call(app)
        expect({ operation, status, body }).toEqual({ operation, status: 200, body })
      }
    })
  })
}
