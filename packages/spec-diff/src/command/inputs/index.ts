import { collectProblems, describeProblems, loadDocument, type SourceDocument } from '@poolhouse/codegen/document'
import type { Environment } from '../environment.ts'
import { UnusableInput } from '../../config/unusable-input.ts'
import { checkDocument } from './check-document.ts'
import { file } from './file.ts'
import { gitRevision } from './git.ts'
import type { Input, InputKind } from './input.ts'
import { stdin } from './stdin.ts'
import { url } from './url.ts'

/** Every kind of input; the first that matches is used. */
export const inputKinds: readonly InputKind[] = [stdin, url, gitRevision, file]

/**
 * Reads a document with every file that it refers to.
 *
 * @param name The name of the document in messages.
 * @param warn Called with the references that cannot be resolved. In the comparison, they accept every value.
 * @throws UnusableInput with every problem and its place.
 */
export const readDocument = (
  name: string,
  { root, read, remotes }: Input,
  warn: (text: string) => void,
): SourceDocument => {
  const { problems, report } = collectProblems()
  const document = loadDocument(root, read, report, remotes)
  if (problems.length > 0) throw new UnusableInput(describeProblems(problems, document))
  const unresolved = checkDocument(name, document)
  if (unresolved !== undefined) warn(`warning: ${name} has references that cannot be resolved:\n${unresolved}`)
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
  return readDocument(argument, input, environment.err)
}
