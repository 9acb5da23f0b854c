import { reportEndless } from '../../model/endless.ts'
import type { Report } from '../../problem.ts'
import type { SourceDocument } from '../load.ts'
import { child, isObject, type Located, members } from '../located.ts'
import { Contents } from '../put.ts'
import { numberRepeatedIds, repairOperation } from './operations.ts'
import { repairReference } from './references.ts'
import { repairSchema } from './schemas.ts'
import type { Repair, Repairing } from './repair.ts'
import { type Kind, visitObjects } from './structure.ts'

/** Repairs a version without quotes, which is a number, and paths without a leading slash. */
const repairDocument: Repair = ({ at }, { change, changeToo }) => {
  const version = child(at, 'openapi')
  if (typeof version.value === 'number') {
    const text = version.value === 3 ? '3.0' : String(version.value)
    change(version, text, `the version is a number; it is read as ${text}`, `write openapi: '${text}'`)
  }
  const [, minor] = /^\s*3\.([012])/.exec(String(version.value)) ?? []
  if (typeof version.value === 'string' && minor !== undefined && !/^3\.\d+(?:\.\d+)?$/.test(version.value)) {
    const text = `3.${minor}.0`
    change(version, text, `${version.value} is not a version; it is read as ${text}`, `write openapi: '${text}'`)
  }
  const paths = child(at, 'paths')
  for (const [path, item] of members(paths)) {
    if (path.startsWith('/') || path.startsWith('x-')) continue
    const message = `path ${path} does not start with a slash; it is read as /${path}`
    change(child(paths, `/${path}`), item.value, message, `write /${path}`)
    changeToo(item, undefined)
  }
}

const repairs: Readonly<Partial<Record<Kind, readonly Repair[]>>> = {
  schema: [repairSchema],
  operation: [repairOperation],
}

/**
 * Repairs mistakes of a document in the most likely way, with a warning for each place; used by `lenient`. A schema
 * that cannot be repaired allows anything; other objects are removed.
 */
export const repaired = (document: SourceDocument, warn: Report): SourceDocument =>
  passes.reduce((current, pass) => changed(current, warn, pass), document)

/** Finds and makes changes. */
type Pass = (document: SourceDocument, repairing: Repairing) => void

const rootOf = ({ root, files }: SourceDocument): Located => ({
  file: root,
  pointer: '',
  value: files.get(root)?.content,
})

const passes: readonly Pass[] = [
  (document, repairing) => {
    const { value, ...place } = rootOf(document)
    if (isObject(value)) repairDocument({ at: { ...place, value }, kind: 'document', above: [] }, repairing)
  },
  (document, repairing) => {
    const schemas: Located[] = []
    visitObjects(document, (visited) => {
      if (visited.kind === 'schema') schemas.push(visited.at)
      repairReference(visited, repairing)
      for (const repair of repairs[visited.kind] ?? []) repair(visited, repairing)
    })
    numberRepeatedIds(repairing)
    const report: Report = (place, message, remedy) =>
      repairing.change({ ...place, value: undefined }, undefined, `${message}; this reference is ignored`, remedy)
    reportEndless(schemas, { document, is30: repairing.is30, report })
  },
]

const changed = (document: SourceDocument, warn: Report, pass: Pass): SourceDocument => {
  const contents = new Contents(document)
  const changes = new Map<string, { readonly at: Located; readonly value: unknown }>()
  const changeToo = (at: Located, value: unknown): void => void changes.set(`${at.file}#${at.pointer}`, { at, value })
  pass(document, {
    document,
    is30: String(child(rootOf(document), 'openapi').value).startsWith('3.0'),
    change: (at, value, message, remedy) => {
      warn(at, message, remedy)
      changeToo(at, value)
    },
    changeToo,
    operationIds: new Map(),
    repeatedIds: [],
  })
  // Inner objects are changed before outer ones, and lists from their end.
  const depth = ({ pointer }: Located): number => pointer.split('/').length
  const inOrder = [...changes.values()].sort((a, b) => depth(b.at) - depth(a.at) || lastIndex(b.at) - lastIndex(a.at))
  for (const { at, value } of inOrder) contents.put(at, value)
  return contents.isChanged ? contents.document() : document
}

const lastIndex = ({ pointer }: Located): number => Number(/\/(\d+)$/.exec(pointer)?.[1] ?? 0)
