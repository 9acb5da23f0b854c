// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { ArnType, DateType, PaginationKeyType, PoolQueryLimitType, StringType, UserPoolIdType } from './common.ts'

/** Text on how a job ended, 1 to 128 characters. */
export const CompletionMessageType = z.string().min(1).max(128).regex(/^(?:[\w]+)$/u)

/** Text on how a job ended, 1 to 128 characters. */
export type CompletionMessageType = z.infer<typeof CompletionMessageType>

/** Name of an import job, 1 to 128 characters. */
export const UserImportJobNameType = z.string().min(1).max(128).regex(/^(?:[\w\s+=,.@\-]+)$/u)

/** Name of an import job, 1 to 128 characters. */
export type UserImportJobNameType = z.infer<typeof UserImportJobNameType>

/** Algorithm of the password hashes in an import file. */
export const PasswordHashingAlgorithmType = z.enum(['BCRYPT', 'SCRYPT', 'ARGON2ID', 'PBKDF2_SHA256'])

/** Algorithm of the password hashes in an import file. */
export type PasswordHashingAlgorithmType = z.infer<typeof PasswordHashingAlgorithmType>

/** Input of CreateUserImportJob. */
export const CreateUserImportJobRequest = z.object({
  /** Name of the job, 1 to 128 characters. It does not have to be unique. */
  JobName: UserImportJobNameType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /**
   * ARN of the IAM role that writes the results of single lines to CloudWatch. Poolhouse stores it, but does not use
   * it.
   */
  CloudWatchLogsRoleArn: ArnType,
  /**
   * Algorithm of the password hashes in the column `cognito:password_hash` of the file. Leave it out if the file
   * contains no hashes; the imported users must then reset their password.
   */
  PasswordHashingAlgorithm: PasswordHashingAlgorithmType.optional(),
})

/** Input of CreateUserImportJob. */
export type CreateUserImportJobRequest = z.infer<typeof CreateUserImportJobRequest>

/** Id of an import job: `import-` followed by letters, digits or hyphens, at most 55 characters. */
export const UserImportJobIdType = z.string().min(1).max(55).regex(/^(?:import-[0-9a-zA-Z-]+)$/u)

/** Id of an import job: `import-` followed by letters, digits or hyphens, at most 55 characters. */
export type UserImportJobIdType = z.infer<typeof UserImportJobIdType>

/** A URL that contains a temporary permission. */
export const PreSignedUrlType = z.string().max(2048)

/** A URL that contains a temporary permission. */
export type PreSignedUrlType = z.infer<typeof PreSignedUrlType>

/**
 * Status of a job. `Created`: waiting for the upload and the start. `Pending`: started, but not running yet.
 * `InProgress`: running. `Stopping`: being stopped. `Stopped`: stopped on request. `Expired`: not started in time.
 * `Failed`: ended with an error. `Succeeded`: completed.
 */
export const UserImportJobStatusType = z.enum([
  'Created', 'Pending', 'InProgress', 'Stopping', 'Expired', 'Stopped', 'Failed', 'Succeeded',
])

/**
 * Status of a job. `Created`: waiting for the upload and the start. `Pending`: started, but not running yet.
 * `InProgress`: running. `Stopping`: being stopped. `Stopped`: stopped on request. `Expired`: not started in time.
 * `Failed`: ended with an error. `Succeeded`: completed.
 */
export type UserImportJobStatusType = z.infer<typeof UserImportJobStatusType>

/** A 64-bit integer. */
export const LongType = z.int()

/** A 64-bit integer. */
export type LongType = z.infer<typeof LongType>

/** An import job with its status, dates and counts. */
export const UserImportJobType = z.object({
  /** Name of the job. It does not have to be unique. */
  JobName: UserImportJobNameType.optional(),
  /** Id of the import job, returned by `CreateUserImportJob` and `ListUserImportJobs`. */
  JobId: UserImportJobIdType.optional(),
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /**
   * URL for the upload of the CSV file with HTTP PUT, valid for 15 minutes. Everyone who has it can upload a file, so
   * keep it secret.
   */
  PreSignedUrl: PreSignedUrlType.optional(),
  /** When the job was created, in epoch seconds. */
  CreationDate: DateType.optional(),
  /** When the job was started, in epoch seconds. Absent until then. */
  StartDate: DateType.optional(),
  /** When the job ended, in epoch seconds. Absent until then. */
  CompletionDate: DateType.optional(),
  /** Status of the job. */
  Status: UserImportJobStatusType.optional(),
  /**
   * ARN of the IAM role that writes the results of single lines to CloudWatch. Poolhouse stores it, but does not use
   * it.
   */
  CloudWatchLogsRoleArn: ArnType.optional(),
  /**
   * Number of users imported so far.
   *
   * @default 0
   */
  ImportedUsers: LongType.optional(),
  /**
   * Number of lines skipped because the user exists already.
   *
   * @default 0
   */
  SkippedUsers: LongType.optional(),
  /**
   * Number of lines that could not be imported. The log contains the reasons.
   *
   * @default 0
   */
  FailedUsers: LongType.optional(),
  /**
   * How the job ended: completed, stopped, expired, or failed because too many lines failed or were skipped. Absent
   * until then.
   */
  CompletionMessage: CompletionMessageType.optional(),
  /** Algorithm of the password hashes in the file. Absent when the file contains none. */
  PasswordHashingAlgorithm: PasswordHashingAlgorithmType.optional(),
})

/** An import job with its status, dates and counts. */
export type UserImportJobType = z.infer<typeof UserImportJobType>

/** Output of CreateUserImportJob. */
export const CreateUserImportJobResponse = z.object({
  /** The import job in its current state. */
  UserImportJob: UserImportJobType.optional(),
})

/** Output of CreateUserImportJob. */
export type CreateUserImportJobResponse = z.infer<typeof CreateUserImportJobResponse>

/** Input of DescribeUserImportJob. */
export const DescribeUserImportJobRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the import job, returned by `CreateUserImportJob` and `ListUserImportJobs`. */
  JobId: UserImportJobIdType,
})

/** Input of DescribeUserImportJob. */
export type DescribeUserImportJobRequest = z.infer<typeof DescribeUserImportJobRequest>

/** Output of DescribeUserImportJob. */
export const DescribeUserImportJobResponse = z.object({
  /** The import job in its current state. */
  UserImportJob: UserImportJobType.optional(),
})

/** Output of DescribeUserImportJob. */
export type DescribeUserImportJobResponse = z.infer<typeof DescribeUserImportJobResponse>

/** Input of GetCSVHeader. */
export const GetCSVHeaderRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of GetCSVHeader. */
export type GetCSVHeaderRequest = z.infer<typeof GetCSVHeaderRequest>

/** A list of strings. */
export const ListOfStringTypes = z.array(StringType)

/** A list of strings. */
export type ListOfStringTypes = z.infer<typeof ListOfStringTypes>

/** Output of GetCSVHeader. */
export const GetCSVHeaderResponse = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Names of the columns. A file must contain all of them, in any order. */
  CSVHeader: ListOfStringTypes.optional(),
})

/** Output of GetCSVHeader. */
export type GetCSVHeaderResponse = z.infer<typeof GetCSVHeaderResponse>

/** Input of ListUserImportJobs. */
export const ListUserImportJobsRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Maximum number of items on a page, 1 to 60. Values above 50 return at most 50. */
  MaxResults: PoolQueryLimitType,
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  PaginationToken: PaginationKeyType.optional(),
})

/** Input of ListUserImportJobs. */
export type ListUserImportJobsRequest = z.infer<typeof ListUserImportJobsRequest>

/** Import jobs on a page, at most 50. */
export const UserImportJobsListType = z.array(UserImportJobType).min(1).max(50)

/** Import jobs on a page, at most 50. */
export type UserImportJobsListType = z.infer<typeof UserImportJobsListType>

/** Output of ListUserImportJobs. */
export const ListUserImportJobsResponse = z.object({
  /** Import jobs on this page. */
  UserImportJobs: UserImportJobsListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  PaginationToken: PaginationKeyType.optional(),
})

/** Output of ListUserImportJobs. */
export type ListUserImportJobsResponse = z.infer<typeof ListUserImportJobsResponse>

/** Input of StartUserImportJob. */
export const StartUserImportJobRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the import job, returned by `CreateUserImportJob` and `ListUserImportJobs`. */
  JobId: UserImportJobIdType,
})

/** Input of StartUserImportJob. */
export type StartUserImportJobRequest = z.infer<typeof StartUserImportJobRequest>

/** Output of StartUserImportJob. */
export const StartUserImportJobResponse = z.object({
  /** The import job in its current state. */
  UserImportJob: UserImportJobType.optional(),
})

/** Output of StartUserImportJob. */
export type StartUserImportJobResponse = z.infer<typeof StartUserImportJobResponse>

/** Input of StopUserImportJob. */
export const StopUserImportJobRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the import job, returned by `CreateUserImportJob` and `ListUserImportJobs`. */
  JobId: UserImportJobIdType,
})

/** Input of StopUserImportJob. */
export type StopUserImportJobRequest = z.infer<typeof StopUserImportJobRequest>

/** Output of StopUserImportJob. */
export const StopUserImportJobResponse = z.object({
  /** The import job in its current state. */
  UserImportJob: UserImportJobType.optional(),
})

/** Output of StopUserImportJob. */
export type StopUserImportJobResponse = z.infer<typeof StopUserImportJobResponse>
