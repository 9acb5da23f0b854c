import {
  collectProblems,
  describeProblems,
  isObject,
  loadDocument,
  type SourceDocument,
} from '@poolhouse/codegen/document'
import type { Environment } from '../environment.ts'
import { UnusableInput } from '../../config/unusable-input.ts'
import { file } from './file.ts'
import { gitRevision } from './git.ts'
import type { Input, InputKind } from './input.ts'
import { stdin } from './stdin.ts'
import { url } from './url.ts'

/** Every kind of input; the first that matches is used. */
export const inputKinds: readonly InputKind[] = [stdin, url, gitRevision, file]

const versionProblem = (content: unknown): string | undefined => {
  if (!isObject(content)) return 'this is not an OpenAPI document: it is not an object'
  const { openapi, swagger } = content
  if (swagger !== undefined)
    return `this is a Swagger ${JSON.stringify(swagger)} document; convert it to OpenAPI 3 first (npx swagger2openapi)`
  if (openapi === undefined) return 'this is not an OpenAPI document: it has no member "openapi"'
  return typeof openapi === 'string' && /^3\.[012](?:\.|$)/.test(openapi)
    ? undefined
    : `OpenAPI ${JSON.stringify(openapi)} is not supported; this command reads "3.0.x", "3.1.x" and "3.2.x" (a string)`
}

/**
 * Reads a document with every file that it refers to.
 *
 * @param name The name of the document in messages.
 * @throws UnusableInput with every problem and its place.
 */
export const readDocument = (name: string, { root, read, remotes }: Input): SourceDocument => {
  const { problems, report } = collectProblems()
  const document = loadDocument(root, read, report, remotes)
  if (problems.length > 0) throw new UnusableInput(describeProblems(problems, document))
  const problem = versionProblem(document.files.get(document.root)?.content)
  if (problem !== undefined) throw new UnusableInput(`${name}:1: ${problem}`)
  return document
}

/**
 * Reads a document named on the command line.
 *
 * @throws UnusableInput with every problem and its place.
 */
export const loadInput = async (argument: string, environment: Environment): Promise<SourceDocument> => {
  const kind = inputKinds.find(({ matches }) => matches(argument)) ?? file
  const input = await kind.open(argument, environment)
  environment.progress?.(`reading ${argument}`)
  return readDocument(argument, input)
}
