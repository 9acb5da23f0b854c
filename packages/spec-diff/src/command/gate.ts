import type { GateLevel } from '../config/config.ts'
import { levels, type Review } from '../report/review.ts'

/** Whether a review fails: a change that is not accepted is at or above the level, or an accepted change is stale. */
export const failsGate = ({ counts, staleEntries }: Review, failOn: GateLevel | undefined): boolean => {
  if (staleEntries.length > 0) return true
  if (failOn === undefined) return false
  return levels.slice(0, levels.indexOf(failOn) + 1).some((level) => counts[level] > 0)
}
