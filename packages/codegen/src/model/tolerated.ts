import type { Report } from '../problem.ts'
import type { Reading } from './reading.ts'

/** Reports what has a way on: a problem, or with `lenient` a warning. */
export const tolerated = ({ options, report, warn }: Pick<Reading, 'options' | 'report' | 'warn'>): Report =>
  options.lenient ? warn : report
