import type { GateLevel } from '../config/config.ts'
import { githubReport } from './github.ts'
import { htmlReport } from './html/page.ts'
import { jsonReport } from './json.ts'
import { junitReport } from './junit.ts'
import { markdownReport } from './markdown.ts'
import type { Review } from './review.ts'
import { sarifReport } from './sarif.ts'
import { textReport } from './text.ts'

/** Options of a report. */
export interface ReportOptions {
  /** Whether text is coloured. Default: false. */
  readonly color?: boolean
  /** The least severe level that counts as a failure. */
  readonly failOn?: GateLevel
}

/** The name of a format. */
export type Format = 'text' | 'json' | 'markdown' | 'html' | 'github' | 'sarif' | 'junit'

/** Every format of a report. */
export const formats: Readonly<Record<Format, (review: Review, options: ReportOptions) => string>> = {
  text: textReport,
  json: jsonReport,
  markdown: markdownReport,
  html: htmlReport,
  github: githubReport,
  sarif: sarifReport,
  junit: junitReport,
}
