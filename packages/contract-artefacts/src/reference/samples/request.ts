import type { Endpoint, SampledRequest } from '@poolhouse/codegen'

/** The Region in samples. */
export const region = 'us-east-1'

/** The name of an operation in the contract. */
export const nameOf = ({ operationId, name }: Endpoint): string => operationId ?? name

/** Whether calls of an operation are signed with AWS credentials. */
export const isSigned = ({ extensions }: Endpoint): boolean => extensions['x-authorization'] === 'iam'

/** The server of a request, without path. */
export const originOf = ({ url }: SampledRequest): string => new URL(url).origin

/** The members of the body. */
export const membersOf = ({ body }: SampledRequest): [name: string, value: unknown][] =>
  typeof body === 'object' && body !== null ? Object.entries(body) : []

/** The body as indented JSON. */
export const jsonOf = ({ body }: SampledRequest): string => JSON.stringify(body, undefined, 2)

/** Indents every line except the first. */
export const indented = (text: string, indent: string): string => text.replaceAll('\n', `\n${indent}`)
