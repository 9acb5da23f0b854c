import { readObject } from '../document/fields.ts'
import type { SourceDocument } from '../document/load.ts'
import { child, isObject, type Located, shown } from '../document/located.ts'
import { openApiObjects } from '../document/openapi-objects.ts'
import { indirectReferences } from '../document/resolve-ref.ts'
import type { Options } from '../options.ts'
import type { Report } from '../problem.ts'
import { cyclesOf, dependencyGroups } from './cycles.ts'
import type { Component, Model } from './model.ts'
import { modelChecks } from './checks/index.ts'
import { type EarlyReading, nameComponents } from './read-components.ts'
import { readApi } from './read-endpoints.ts'

const versionRemedy = (root: Located): string => {
  if (child(root, 'swagger').value !== undefined)
    return 'it is a Swagger 2.0 document: convert it first, for example at https://converter.swagger.io'
  if (typeof child(root, 'openapi').value === 'number') return "write the version in quotes: openapi: '3.0.4'"
  return 'start it with openapi: 3.1.1'
}

const readVersion = (root: Located, report: Report, warn: Report): string => {
  const at = child(root, 'openapi')
  const version = shown(at.value ?? '')
  if (/^3\.2(\.\d+)?$/.test(version)) {
    warn(at, 'OpenAPI 3.2 is read as 3.1', 'check that it uses no features of 3.2')
    checkSelf(root, warn)
  } else if (!/^3\.[01](\.\d+)?$/.test(version)) {
    report(at.value === undefined ? root : at, 'this is not an OpenAPI 3.0 or 3.1 document', versionRemedy(root))
  }
  return version
}

/** Warns about `$self` of OpenAPI 3.2, which is the base of references there. */
const checkSelf = (root: Located, warn: Report): void => {
  const at = child(root, '$self')
  if (at.value === undefined) return
  warn(at, '$self is ignored: references are relative to their file', 'remove it, or map its URL with remotes')
}

const checkParts = (reading: EarlyReading): void => {
  const extensions = reading.options.ignoredExtensions ?? []
  for (const { path, content } of reading.document.files.values()) {
    const at = { file: path, pointer: '', value: content }
    const rules = path === reading.document.root ? openApiObjects.document : openApiObjects.part
    const part = readObject(at, rules, extensions, reading.report)
    const components = part && child(part, 'components')
    if (components?.value !== undefined) readObject(components, openApiObjects.components, extensions, reading.report)
  }
}

const moduleUses = (components: ReadonlyMap<string, Component>): ((module: string) => string[]) => {
  const uses = new Map<string, Set<string>>()
  for (const { module, uses: names } of components.values()) {
    const used = uses.get(module) ?? new Set()
    uses.set(module, used)
    for (const name of names) {
      const other = components.get(name)?.module
      if (other !== undefined && other !== module) used.add(other)
    }
  }
  return (module) => [...(uses.get(module) ?? [])]
}

/** Reads the whole document, and reports everything that files cannot be generated from. */
export const readModel = (
  document: SourceDocument,
  options: Options,
  report: Report,
  warn: Report,
): Model | undefined => {
  const file = document.files.get(document.root)
  if (!file) return undefined
  if (!isObject(file.content)) {
    const reason = file.content === null || file.content === undefined ? 'it is empty' : 'it has no members'
    report(
      { file: file.path, pointer: '' },
      `this is not a readable document: ${reason}`,
      'start it with openapi: 3.1.1',
    )
    return undefined
  }
  const root: Located = { file: file.path, pointer: '', value: file.content }
  const early: EarlyReading = {
    document,
    options,
    report: options.lenient ? warn : report,
    warn,
    is30: readVersion(root, report, warn).startsWith('3.0'),
  }
  if (options.strict) checkParts(early)
  const { reading, components: readComponents, rules: readRules } = nameComponents(early)
  const api = readApi(root, reading)
  const components = readComponents()
  const modules = [...new Set([...components.values()].map(({ module }) => module))].sort()
  const uses = moduleUses(components)
  const model: Model = {
    // The query of a URL may contain a secret.
    source: document.root.replace(/[?#].*$/, ''),
    components,
    modules,
    moduleCycles: cyclesOf(dependencyGroups(modules, uses), uses),
    api,
    rules: readRules(),
  }
  for (const { place, ref, through } of indirectReferences(document)) {
    warn(
      place,
      `$ref ${ref} points through $ref ${through}, which many tools do not follow`,
      'refer to the schema itself',
    )
  }
  for (const check of modelChecks) check(model, reading)
  return model
}
