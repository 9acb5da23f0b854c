import type { PasswordHashingAlgorithmType, UserImportJobStatusType } from '@poolhouse/schemas'

/** A job that imports users from a CSV file. Times are in milliseconds since the epoch. */
export interface ImportJobRecord {
  readonly poolId: string
  readonly id: string
  readonly version: number
  readonly createdAt: number
  readonly name: string
  readonly roleArn: string
  /** The algorithm of the password hashes in the file. Absent: it has none. */
  readonly hashing?: PasswordHashingAlgorithmType | undefined
  /** Where the file is uploaded: created once and kept, also after it expires. */
  readonly url: string
  /** Still `Created` after the job expired: expiry is computed from its age. */
  readonly status: Exclude<UserImportJobStatusType, 'Expired'>
  readonly startedAt?: number | undefined
  readonly completedAt?: number | undefined
  readonly message?: string | undefined
  /** Numbers of users. */
  readonly imported: number
  readonly skipped: number
  readonly failed: number
  /** The file that was uploaded last. It is deleted when the job ends. */
  readonly upload?: ImportUpload | undefined
  /** How much of the file was processed. */
  readonly position?: ImportPosition | undefined
  /** True once all parts of its file are removed. */
  readonly isCleared?: boolean | undefined
  /** The process that works on the job. */
  readonly lease?: ImportLease | undefined
}

/** An uploaded file: its parts are named `csv/<id>/<number>`. */
export interface ImportUpload {
  readonly id: string
  readonly parts: number
  /** Number of lines, with the header. */
  readonly lines: number
}

export interface ImportPosition {
  /** The next part. */
  readonly part: number
  /** Number of lines before it. */
  readonly lines: number
}

export interface ImportLease {
  readonly holder: string
  /** Another process may take over after this time. */
  readonly until: number
}

/** A part of an uploaded file or of a log: whole lines. */
export interface ImportPartRecord {
  readonly poolId: string
  readonly jobId: string
  /** `csv/<upload>/<number>` or `log/<number>`. */
  readonly name: string
  readonly version: number
  readonly createdAt: number
  readonly text: string
}
