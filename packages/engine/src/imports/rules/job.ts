import type { UserImportJobType } from '@poolhouse/schemas'
import type { ImportJobRecord } from '@poolhouse/storage'
import { hour } from '../../kernel/durations.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'

/** Time in which a job must be started, in milliseconds (H). */
const startableFor = 24.5 * hour

/** The messages of ended jobs (behaviour: imports, section 3; H unless noted). */
export const completionMessages = {
  succeeded: 'Import Job Completed Successfully.',
  tooManyFailed: 'Too many users have failed or been skipped during the import.',
  expired: 'The user import job has expired.',
  stopped: 'The Import Job was stopped by the developer.',
  /** L. */
  badHeader: 'The header of the CSV file does not match the user pool.',
  /** L. */
  tooManyUsers: 'The CSV file has more than 500,000 users.',
} as const

/** The current state of a job: one that was not started in time is Expired. */
export const jobAt = (
  job: ImportJobRecord,
  now: number,
): Pick<UserImportJobType, 'Status'> & Pick<ImportJobRecord, 'completedAt' | 'message'> => {
  const expiresAt = job.createdAt + startableFor
  return job.status === 'Created' && now >= expiresAt
    ? { Status: 'Expired', completedAt: expiresAt, message: completionMessages.expired }
    : { Status: job.status, completedAt: job.completedAt, message: job.message }
}

const activeStatuses: ReadonlySet<string | undefined> = new Set(['Created', 'Pending', 'InProgress', 'Stopping'])

/** Whether a job can be started or is running. */
export const isActive = (job: ImportJobRecord, now: number): boolean => activeStatuses.has(jobAt(job, now).Status)

const seconds = (time: number | undefined) => (time === undefined ? undefined : time / 1000)

/** Describes a job for responses (H). */
export const describeJob = (job: ImportJobRecord, now: number): UserImportJobType => {
  const { Status, completedAt, message } = jobAt(job, now)
  return omitUndefined({
    JobName: job.name,
    JobId: job.id,
    UserPoolId: job.poolId,
    PreSignedUrl: job.url,
    CreationDate: job.createdAt / 1000,
    StartDate: seconds(job.startedAt),
    CompletionDate: seconds(completedAt),
    Status,
    CloudWatchLogsRoleArn: job.roleArn,
    ImportedUsers: job.imported,
    SkippedUsers: job.skipped,
    FailedUsers: job.failed,
    CompletionMessage: message,
    PasswordHashingAlgorithm: job.hashing,
  })
}
