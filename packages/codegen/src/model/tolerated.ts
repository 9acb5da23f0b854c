import type { Report } from '../problem.ts'
import type { Reading } from './reading.ts'

/** Reports a problem; with `lenient`, only a warning, because it can be ignored. */
export const tolerated = ({ options, report, warn }: Pick<Reading, 'options' | 'report' | 'warn'>): Report =>
  options.lenient ? warn : report
