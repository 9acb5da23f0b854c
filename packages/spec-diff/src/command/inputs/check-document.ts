import {
  collectProblems,
  describeProblems,
  isObject,
  methods,
  ownMember,
  pointerStep,
  resolveRef,
  type Report,
  type SourceDocument,
} from '@poolhouse/codegen/document'
import { UnusableInput } from '../../config/unusable-input.ts'

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

/** Reports paths and operations that are not objects: comparisons below them would be wrong. */
const reportShapes = (file: string, content: unknown, report: Report): void => {
  const { paths } = isObject(content) ? content : {}
  if (paths === undefined) return
  const remedy = 'write an object'
  if (!isObject(paths)) {
    report({ file, pointer: '/paths' }, 'paths must be an object', remedy)
    return
  }
  for (const [path, item] of Object.entries(paths)) {
    const pointer = `/paths${pointerStep(path)}`
    if (path.startsWith('x-')) continue
    if (!isObject(item)) report({ file, pointer }, `the path ${path} must be an object`, remedy)
    else
      for (const method of methods)
        if (item[method] !== undefined && !isObject(item[method]))
          report({ file, pointer: `${pointer}/${method}` }, `${method} of ${path} must be an object`, remedy)
  }
}

/** Members that contain data, in which `$ref` is not a reference. */
const dataKeywords: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'example', 'examples', 'value'])

/** Reports references that cannot be resolved, each once per file, at its first place. */
const reportReferences = (document: SourceDocument, file: string, content: unknown, report: Report): void => {
  const checked = new Set<string>()
  const steps: string[] = []
  const check = (ref: string): void => {
    if (checked.has(ref)) return
    checked.add(ref)
    resolveRef(document, ref, { file, pointer: steps.map(pointerStep).join('') }, report)
  }
  const walk = (value: object): void => {
    for (const name of Object.keys(value)) {
      const member: unknown = ownMember(value, name)
      if (name === '$ref' && typeof member === 'string') check(member)
      else if (typeof member === 'object' && member !== null && !dataKeywords.has(name)) {
        steps.push(name)
        walk(member)
        steps.pop()
      }
    }
  }
  if (typeof content === 'object' && content !== null) walk(content)
}

/**
 * Checks that a document can be compared.
 *
 * @param name The name of the document in messages.
 * @returns A description of the references that cannot be resolved, with their places; `undefined` without any.
 * @throws UnusableInput with every problem and its place.
 */
export const checkDocument = (name: string, document: SourceDocument): string | undefined => {
  const content = document.files.get(document.root)?.content
  const problem = versionProblem(content)
  if (problem !== undefined) throw new UnusableInput(`${name}:1: ${problem}`)
  const shapes = collectProblems()
  reportShapes(document.root, content, shapes.report)
  if (shapes.problems.length > 0) throw new UnusableInput(describeProblems(shapes.problems, document))
  const references = collectProblems()
  for (const [path, file] of document.files) reportReferences(document, path, file.content, references.report)
  return references.problems.length === 0 ? undefined : describeProblems(references.problems, document)
}
