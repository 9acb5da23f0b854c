// Copied into generated clients of documents with webhooks, without this line.
import { clientOf, type Extras, type Operation, type Options, type Scheme } from './client.ts'

/** Creates a client that sends every request to the same address. */
export const senderOf = (
  operations: Readonly<Record<string, Operation>>,
  schemes: Readonly<Record<string, Scheme>>,
  url: string,
  options: Options,
  extras: Extras = {},
): object =>
  clientOf(
    Object.fromEntries(Object.entries(operations).map(([name, operation]) => [name, { ...operation, path: url }])),
    schemes,
    { ...options, baseUrl: '' },
    extras,
  )
