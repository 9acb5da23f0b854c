import type { Place, Report } from '../problem.ts'
import { fileOfRef, type SourceDocument } from './load.ts'
import { child, isObject, type Located, pointerSteps } from './located.ts'

const nearest = (names: readonly string[], wanted: string): string | undefined =>
  names.find((name) => name.toLowerCase() === wanted.toLowerCase())

/** What a `$ref` written in the file `from` points at; `undefined`, and a report, when there is nothing. */
export const resolveRef = (document: SourceDocument, ref: string, from: Place, report: Report): Located | undefined => {
  const path = fileOfRef(ref, from.file)
  if (path === undefined) {
    report(
      from,
      `$ref ${ref} points outside the file system`,
      'copy the document beside this one and refer to the copy',
    )
    return undefined
  }
  const file = document.files.get(path)
  if (!file) {
    report(from, `$ref ${ref} points to ${path}, which does not exist`, 'correct the path or add the file')
    return undefined
  }
  const steps = pointerSteps(decodeURIComponent(ref.slice(ref.indexOf('#') + 1 || ref.length)))
  if (!steps) {
    report(
      from,
      `$ref ${ref} has a fragment that is no JSON pointer`,
      'write the fragment as #/components/schemas/Name',
    )
    return undefined
  }
  let at: Located = { file: path, pointer: '', value: file.content }
  for (const step of steps) {
    const below = child(at, step)
    if (below.value === undefined) {
      const meant = isObject(at.value) ? nearest(Object.keys(at.value), step) : undefined
      report(
        from,
        `$ref ${ref} points to nothing: ${path}#${at.pointer} has no ${step}`,
        meant === undefined ? 'correct the reference or add what it names' : `write ${meant} instead of ${step}`,
      )
      return undefined
    }
    at = below
  }
  return at
}
