import { type GeneratedFiles, hasBanner } from '../artefacts/artefact.ts'

/** The current content of the generated folders: path to text. */
export type PresentFiles = ReadonlyMap<string, string>

/** How the files that are there differ from those that should be. */
export interface Drift {
  /** Files that are not there. */
  readonly missing: readonly string[]
  /** Files with another text. */
  readonly stale: readonly string[]
  /** Generated files that nothing generates any more. */
  readonly surplus: readonly string[]
  /** Files in a generated folder that were written by hand. They are never touched. */
  readonly foreign: readonly string[]
}

/** True for a file that is written once, for a person to go on with. */
export const isScaffold = (text: string): boolean => !hasBanner(text)

/** Compares the files that should be with those that are there. A scaffold that is there is as it should be. */
export const compareFiles = (wanted: GeneratedFiles, present: PresentFiles): Drift => {
  const others = [...present].filter(([path]) => !wanted.has(path))
  return {
    missing: [...wanted.keys()].filter((path) => !present.has(path)),
    stale: [...wanted]
      .filter(([path, text]) => present.has(path) && present.get(path) !== text && !isScaffold(text))
      .map(([path]) => path),
    surplus: others.filter(([, text]) => hasBanner(text)).map(([path]) => path),
    foreign: others.filter(([, text]) => !hasBanner(text)).map(([path]) => path),
  }
}

/** True when everything is as it should be. */
export const isUpToDate = (drift: Drift): boolean => Object.values(drift).every((paths) => paths.length === 0)
