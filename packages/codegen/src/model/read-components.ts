import { child, type Located, readMembers } from '../document/located.ts'
import { referencesOf } from '../shapes/index.ts'
import { isIdentifier } from '../source/literal.ts'
import { isReserved } from '../source/names.ts'
import { componentAt, moduleOfFile } from './component-name.ts'
import { namedElsewhere, passedOn, Registry } from './component-registry.ts'
import { cyclesOf, dependencyGroups } from './cycles.ts'
import type { Options } from '../options.ts'
import type { Component } from './model.ts'
import { kebabCase, nameKeeper, sourceName } from './naming.ts'
import { documentationOf, extensionsOf } from './read-documentation.ts'
import { reportEndless } from './endless.ts'
import { readRule, withAnchors } from './read-rule.ts'
import { readShape } from './read-shape.ts'
import type { Reading } from './reading.ts'
import type { NamedRule } from './rule.ts'
import type { Shape } from './shape.ts'

/** Names of modules that files of the document cannot have. */
const reservedModules: ReadonlySet<string> = new Set(['by-name', 'index', 'rules'])

/** The dependencies of reading before names are assigned. */
export type EarlyReading = Omit<Reading, 'componentName' | 'ruleName'>

/** The schemas of all files. Those of the root file come first, so that they keep their names. */
const schemasOf = ({ document: { root, files }, report }: EarlyReading): [name: string, schema: Located][] =>
  [...new Set([root, ...files.keys()])].flatMap((file) =>
    readMembers(child({ file, pointer: '', value: files.get(file)?.content }, 'components'), 'schemas', report),
  )

const checkName = (name: string, schema: Located, { report }: EarlyReading): void => {
  if (!isIdentifier(name)) {
    report(
      schema,
      `component name ${name} is not an identifier`,
      'use letters, digits and _ only, starting with a letter',
    )
  } else if (isReserved(name)) {
    report(schema, `component name ${name} is taken: TypeScript or a generated file uses it`, 'give it another name')
  }
}

const hasModulePerComponent = ({ outputs }: Options): boolean => outputs.parts?.schemas?.modules !== 'file'

/** The schemas that become separate components. */
const acceptedSchemas = (reading: EarlyReading): Map<string, Located> => {
  const accepted = new Map<string, Located>()
  const named = new Set<string>()
  for (const [name, schema] of schemasOf(reading)) {
    if (passedOn(reading.document, schema)) continue
    const first = accepted.get(name)
    if (first && reading.options.strict) {
      reading.report(schema, `component ${name} is defined in ${first.file} too`, 'give one of them another name')
      continue
    }
    if (reading.options.strict) checkName(name, schema, reading)
    const elsewhere = hasModulePerComponent(reading.options) ? namedElsewhere(reading.document, schema) : undefined
    const key = elsewhere && `${elsewhere.file}#${elsewhere.pointer}`
    const own = elsewhere && key !== undefined && !named.has(key) ? elsewhere : schema
    if (key !== undefined) named.add(key)
    accepted.set(first ? `${schema.file} ${name}` : name, own)
  }
  return accepted
}

/** The names of referenced schemas, and the reading that assigns them. */
export interface NamedReading {
  readonly reading: Reading
  /** Reads all components that are named so far, each after those it refers to. */
  readonly components: () => Map<string, Component>
  /** Reads all rules that are named so far. */
  readonly rules: () => readonly NamedRule[]
}

interface Entry {
  readonly schema: Located
  readonly shape: Shape
  readonly uses: readonly string[]
}

/** The module of each component: one for each file of the document, or one for each component with its cycle. */
const moduleNames = (
  groups: readonly (readonly string[])[],
  entries: ReadonlyMap<string, Entry>,
  { document, options, report }: Reading,
): ReadonlyMap<string, string> => {
  const modules = new Map<string, string>()
  if (hasModulePerComponent(options)) {
    const unique = nameKeeper(reservedModules)
    // Sorted, so that colliding names get the same numbers if the document is reordered.
    const sorted = groups.map((group) => [...group].sort()).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    for (const group of sorted) {
      const module = unique(kebabCase(group[0] ?? '') || 'schema')
      for (const name of group) modules.set(name, module)
    }
    return modules
  }
  const files = new Map<string, string>()
  for (const name of groups.flat()) {
    const file = entries.get(name)?.schema.file ?? ''
    const module = moduleOfFile(file, document.root)
    modules.set(name, module)
    const first = files.get(module)
    if (first === file) continue
    files.set(module, file)
    const root = { file, pointer: '' }
    if (first !== undefined) {
      report(root, `two files would be generated into ${module}.ts`, 'rename one of them')
    } else if (reservedModules.has(module)) {
      report(root, `a file named ${module} would be overwritten by the generated ${module}.ts`, 'rename the file')
    }
  }
  return modules
}

/** Assigns the names of components. A referenced schema without a name gets one while it is read. */
export const nameComponents = (early: EarlyReading): NamedReading => {
  const schemas = acceptedSchemas(early)
  const registry = new Registry()
  const ruleRegistry = new Registry()
  const originals = new Map<string, string>()
  for (const [key, schema] of schemas) {
    const original = componentAt(schema) ?? key
    const preferred = early.options.strict ? original : sourceName(original)
    const name = registry.add(schema, early.options.naming?.component?.(original, preferred) ?? preferred)
    originals.set(name, original)
  }
  const followed = (target: Located, visited: readonly Located[] = []): Located => {
    const next =
      passedOn(early.document, target) ??
      (hasModulePerComponent(early.options) ? namedElsewhere(early.document, target) : undefined)
    const isCycle = visited.some(({ file, pointer }) => file === target.file && pointer === target.pointer)
    return next && !isCycle ? followed(next, [...visited, target]) : target
  }
  const reading: Reading = {
    ...early,
    componentName: (target) => registry.nameOf(followed(target)),
    ruleName: (target) => ruleRegistry.nameOf(followed(target)),
  }
  const entries = new Map<string, Entry>()

  const components = (): Map<string, Component> => {
    for (let next = registry.next(); next; next = registry.next()) {
      const shape = readShape(next.schema, reading)
      entries.set(next.name, { schema: next.schema, shape, uses: referencesOf(shape) })
    }
    reportEndless(
      [...entries.values()].map(({ schema }) => schema),
      reading,
    )
    const uses = (name: string): readonly string[] => entries.get(name)?.uses ?? []
    const groups = dependencyGroups([...entries.keys()], uses)
    const cycles = cyclesOf(groups, uses)
    const modules = moduleNames(groups, entries, reading)
    const read = groups.flat().flatMap((name): Component[] => {
      const entry = entries.get(name)
      if (!entry) return []
      const { schema, shape } = entry
      return [
        {
          name,
          original: originals.get(name),
          place: { file: schema.file, pointer: schema.pointer },
          module: modules.get(name) ?? '',
          shape,
          documentation: documentationOf(schema, reading),
          extensions: extensionsOf(schema),
          uses: uses(name),
          cycle: cycles.get(name) ?? new Set(),
        },
      ]
    })
    return new Map(read.map((component) => [component.name, component]))
  }

  const rules = (): NamedRule[] => {
    const read: NamedRule[] = []
    for (let next = ruleRegistry.next(); next; next = ruleRegistry.next()) {
      read.push({ name: next.name, rule: withAnchors(readRule(next.schema, reading), next.schema, reading) })
    }
    return read
  }

  return { reading, components, rules }
}
