/** A place in the document: a file, and a JSON pointer inside it (`''` is the whole file). */
export interface Place {
  readonly file: string
  readonly pointer: string
  /** For files that cannot be parsed, which have no pointers. Both count from 1. */
  readonly position?: { readonly line: number; readonly column: number } | undefined
}

/** One problem of the document, and its remedy. */
export interface Problem extends Place {
  /** The problem, as a sentence without a period. */
  readonly message: string
  /** The remedy, in the imperative, without a period. */
  readonly remedy: string
}

/** Records a problem. Reading continues, so that all problems are reported together. */
export type Report = (place: Place, message: string, remedy: string) => void

/** Collects problems in the order in which they are reported. */
export const collectProblems = (): { readonly problems: readonly Problem[]; readonly report: Report } => {
  const problems: Problem[] = []
  const reported = new Set<string>()
  return {
    problems,
    report: ({ file, pointer, position }, message, remedy) => {
      // A schema may be read twice, as a shape and as a rule.
      const key = [file, pointer, message].join('\n')
      if (reported.has(key)) return
      reported.add(key)
      problems.push({ file, pointer, message, remedy, ...(position ? { position } : {}) })
    },
  }
}

/** Thrown for a rejected document. Nothing is generated. */
export class RejectedDocument extends Error {
  override readonly name = 'RejectedDocument'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, pointer, message }) => `${file}#${pointer}: ${message}`).join('\n'))
    this.problems = problems
  }
}
