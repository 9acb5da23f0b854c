import { type GeneratedFiles, hasBanner } from '../artefacts/artefact.ts'

/** The current content of the generated folders: path to text. */
export type PresentFiles = ReadonlyMap<string, string>

/** The differences between the existing and the expected files. */
export interface Drift {
  /** Files that do not exist. */
  readonly missing: readonly string[]
  /** Files with another text. */
  readonly stale: readonly string[]
  /** Files of an earlier run that this run does not generate. */
  readonly surplus: readonly string[]
  /** Files in a generated folder that were written by hand. They are never changed. */
  readonly foreign: readonly string[]
}

/** True for a scaffold: a file that is written once, to be completed by hand. */
export const isScaffold = (text: string): boolean => !hasBanner(text)

/** Compares the expected with the existing files. The content of an existing scaffold does not matter. */
export const compareFiles = (expected: GeneratedFiles, present: PresentFiles): Drift => {
  const others = [...present].filter(([path]) => !expected.has(path))
  return {
    missing: [...expected.keys()].filter((path) => !present.has(path)),
    stale: [...expected]
      .filter(([path, text]) => present.has(path) && present.get(path) !== text && !isScaffold(text))
      .map(([path]) => path),
    surplus: others.filter(([, text]) => hasBanner(text)).map(([path]) => path),
    foreign: others.filter(([, text]) => !hasBanner(text)).map(([path]) => path),
  }
}

/** True if the folders have no differences. */
export const isUpToDate = (drift: Drift): boolean => Object.values(drift).every((paths) => paths.length === 0)
