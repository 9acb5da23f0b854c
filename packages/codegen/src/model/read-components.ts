import { child, isObject, type Located, readMembers } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import { referencesOf } from '../shapes/index.ts'
import { isIdentifier } from '../source/literal.ts'
import { isReserved } from '../source/names.ts'
import { componentAt, moduleOfFile } from './component-name.ts'
import { cyclesOf, dependencyGroups } from './cycles.ts'
import type { Component } from './model.ts'
import { annotationsOf, documentationOf, errorFactsOf } from './read-documentation.ts'
import { readShape } from './read-shape.ts'
import type { Reading } from './reading.ts'

/** Modules the generator writes itself, which no file of the document may be named after. */
const reservedModules: ReadonlySet<string> = new Set([
  'annotations',
  'error-table',
  'modules',
  'operation-types',
  'operations',
  'support',
  'types',
])

/** A file may pass a component of another file on under the same name: that is no second component. */
const passesOn = (name: string, schema: Located): boolean =>
  isObject(schema.value) &&
  typeof schema.value['$ref'] === 'string' &&
  schema.value['$ref'].endsWith(`/components/schemas/${name}`) &&
  !schema.value['$ref'].startsWith('#')

const schemasOf = ({ document, report }: Reading): [name: string, schema: Located][] =>
  [...document.files.values()].flatMap(({ path, content }) =>
    readMembers(child({ file: path, pointer: '', value: content }, 'components'), 'schemas', report),
  )

/** The schemas that become components: named once, by names that can stand in source. */
const acceptedSchemas = (reading: Reading): Map<string, Located> => {
  const accepted = new Map<string, Located>()
  for (const [name, schema] of schemasOf(reading)) {
    if (passesOn(name, schema)) continue
    const first = accepted.get(name)
    if (first) {
      reading.report(schema, `component ${name} is defined in ${first.file} too`, 'give one of them another name')
      continue
    }
    if (!isIdentifier(name)) {
      reading.report(
        schema,
        `component name ${name} is no identifier`,
        'use letters, digits and _ only, beginning with a letter',
      )
    } else if (isReserved(name)) {
      reading.report(
        schema,
        `component name ${name} is taken: TypeScript or a generated file uses it`,
        'give it another name',
      )
    }
    accepted.set(name, schema)
  }
  return accepted
}

/** An alias must end at a schema that says something. */
const reportCircularAliases = (schemas: ReadonlyMap<string, Located>, reading: Reading): void => {
  const silent = { ...reading, report: () => undefined }
  const aliased = (name: string): string | undefined => {
    const schema = schemas.get(name)
    const ref = schema && isObject(schema.value) ? schema.value['$ref'] : undefined
    const target =
      schema && typeof ref === 'string' ? resolveRef(silent.document, ref, schema, silent.report) : undefined
    return target && componentAt(target)
  }
  for (const [name, schema] of schemas) {
    const seen = new Set<string>()
    let at = aliased(name)
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      at = aliased(at)
    }
    if (seen.has(name)) {
      reading.report(
        child(schema, '$ref'),
        `component ${name} is an alias of itself: ${[name, ...seen].join(' -> ')}`,
        'write the schema out in one of them',
      )
    }
  }
}

/** Reads every named schema of the document, in an order in which each comes after those it refers to. */
export const readComponents = (reading: Reading): Map<string, Component> => {
  const schemas = acceptedSchemas(reading)
  reportCircularAliases(schemas, reading)
  const read = new Map(
    [...schemas].map(([name, schema]) => {
      const shape = readShape(schema, reading)
      return [name, { schema, shape, uses: referencesOf(shape) }] as const
    }),
  )
  const uses = (name: string): readonly string[] => read.get(name)?.uses ?? []
  const groups = dependencyGroups([...read.keys()], uses)
  const cycles = cyclesOf(groups, uses)
  const files = new Map<string, string>()
  const components = groups.flat().flatMap((name): Component[] => {
    const entry = read.get(name)
    if (!entry) return []
    const { schema, shape } = entry
    const module = moduleOfFile(schema.file, reading.document.root)
    const root = { file: schema.file, pointer: '' }
    if (!files.has(module)) {
      files.set(module, schema.file)
      if (reservedModules.has(module)) {
        reading.report(
          root,
          `a file named ${module} would be overwritten by the generated ${module}.ts`,
          'rename the file',
        )
      }
    } else if (files.get(module) !== schema.file) {
      files.set(module, schema.file)
      reading.report(root, `two files would be generated into ${module}.ts`, 'rename one of them')
    }
    return [
      {
        name,
        place: { file: schema.file, pointer: schema.pointer },
        module,
        shape,
        documentation: documentationOf(schema, reading),
        annotations: annotationsOf(schema, reading),
        errorFacts: errorFactsOf(schema, reading),
        uses: uses(name),
        cycle: cycles.get(name) ?? new Set(),
      },
    ]
  })
  return new Map(components.map((component) => [component.name, component]))
}
