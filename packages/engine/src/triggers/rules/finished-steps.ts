/** A step of a custom sign-in that the user has finished. */
export interface FinishedStep {
  /** `CUSTOM_CHALLENGE`, `SRP_A`, `PASSWORD_VERIFIER` or a second factor. */
  readonly challengeName: string
  readonly challengeResult: boolean
  /** From CreateAuthChallenge. */
  readonly challengeMetadata: string | null
}

/** A finished step in the shorter form for session tokens: name, result and metadata. */
export type PackedStep = readonly [challengeName: string, challengeResult: boolean, challengeMetadata: string | null]

/** Converts the finished steps of a custom sign-in to the form for session tokens. */
export const packHistory = (history: readonly FinishedStep[]): readonly PackedStep[] =>
  history.map(({ challengeName, challengeResult, challengeMetadata }) => [
    challengeName,
    challengeResult,
    challengeMetadata,
  ])

/** The inverse of {@link packHistory}. */
export const unpackHistory = (packed: readonly PackedStep[]): readonly FinishedStep[] =>
  packed.map(([challengeName, challengeResult, challengeMetadata]) => ({
    challengeName,
    challengeResult,
    challengeMetadata,
  }))

/** A step that has no metadata. */
export const finishedStep = (challengeName: string, challengeResult: boolean): FinishedStep => ({
  challengeName,
  challengeResult,
  challengeMetadata: null,
})
