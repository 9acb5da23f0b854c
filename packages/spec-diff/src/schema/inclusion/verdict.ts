import type { SampleOptions } from '../sample/sample-options.ts'
import type { Schema, Shape } from '../shape.ts'

/** The decision: is every value of one set in the other? */
export type Verdict =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no'; readonly witness: unknown }
  | { readonly kind: 'unknown'; readonly reason: string }

export const yes: Verdict = { kind: 'yes' }
export const unknown = (reason: string): Verdict => ({ kind: 'unknown', reason })

/** Dependencies of the proofs of single keywords. */
export interface Proof {
  /** Compares two shapes; recursive pairs are assumed to hold while they are compared. */
  readonly includes: (a: Shape, b: Shape) => Verdict
  readonly shapeOf: (schema: Schema) => Shape
  /** Compares two schemas; schemas with the same text count as equal without a comparison. */
  readonly within: (a: Schema, b: Schema) => Verdict
  readonly sample: (shape: Shape, options?: SampleOptions) => unknown
  /**
   * `no` if one of the candidates is in `a` and not in `b`.
   *
   * @param reason Why the result is unknown otherwise.
   */
  readonly refute: (a: Shape, b: Shape, reason: string, candidates: Iterable<() => unknown>) => Verdict
}

/** The first `no`, otherwise the first unknown verdict, otherwise `yes`. Stops at the first `no`. */
export const every = (verdicts: Iterable<Verdict>): Verdict => {
  let result: Verdict = yes
  for (const verdict of verdicts) {
    if (verdict.kind === 'no') return verdict
    if (verdict.kind === 'unknown' && result.kind === 'yes') result = verdict
  }
  return result
}
