import type { Level } from '../change.ts'
import type { Review, ReviewedChange } from './review.ts'
import { witnessLabel, witnessText } from './witness.ts'

const sarifLevels: Record<Level, 'error' | 'warning' | 'note'> = { major: 'error', minor: 'note', patch: 'note' }

const location = ({ file, line }: { readonly file: string; readonly line: number }, text?: string): object => ({
  physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: { startLine: line } },
  ...(text === undefined ? {} : { message: { text } }),
})

const result = (change: ReviewedChange): object => {
  const { key, id, level, operation, message, location: place, base, revision, acceptance } = change
  const witness = witnessText(change)
  const text = `${operation === null ? '' : `${operation}: `}${message}`
  const main = revision ?? base
  return {
    ruleId: id,
    level: sarifLevels[level],
    message: { text: witness === undefined ? text : `${text}\n${witnessLabel(change)}: ${witness}` },
    partialFingerprints: { 'specDiffKey/v1': key },
    locations: main ? [{ ...location(main), logicalLocations: [{ fullyQualifiedName: place }] }] : [],
    ...(base && revision ? { relatedLocations: [location(base, 'Before the change')] } : {}),
    ...(acceptance ? { suppressions: [{ kind: 'external', justification: acceptance.reason }] } : {}),
    properties: { specDiffLevel: level },
  }
}

/** The report in SARIF 2.1.0, for code scanning. */
export const sarifReport = (review: Review): string => {
  const changes = review.groups.flatMap((group) => group.changes)
  const used = new Map(changes.flatMap(({ id, rule }) => (rule ? [[id, rule] as const] : [])))
  const report = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'spec-diff',
            rules: [...used.values()].map(({ id, question, why, level }) => ({
              id,
              shortDescription: { text: question },
              fullDescription: { text: why },
              defaultConfiguration: { level: sarifLevels[level] },
            })),
          },
        },
        results: changes.map(result),
      },
    ],
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
