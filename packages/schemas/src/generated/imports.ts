// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { ArnType, DateType, PaginationKeyType, PoolQueryLimitType, StringType, UserPoolIdType } from './common.ts'

/** Text on how a job ended. */
export const CompletionMessageType = z.string().min(1).max(128).regex(/^(?:[\w]+)$/u)

/** Text on how a job ended. */
export type CompletionMessageType = z.infer<typeof CompletionMessageType>

/** Name of an import job, 1 to 128 characters. */
export const UserImportJobNameType = z.string().min(1).max(128).regex(/^(?:[\w\s+=,.@\-]+)$/u)

/** Name of an import job, 1 to 128 characters. */
export type UserImportJobNameType = z.infer<typeof UserImportJobNameType>

/** Algorithm of password hashes in an import file. */
export const PasswordHashingAlgorithmType = z.enum(['BCRYPT', 'SCRYPT', 'ARGON2ID', 'PBKDF2_SHA256'])

/** Algorithm of password hashes in an import file. */
export type PasswordHashingAlgorithmType = z.infer<typeof PasswordHashingAlgorithmType>

/** Input of CreateUserImportJob. */
export const CreateUserImportJobRequest = z.object({
  /** Name by which people recognize the job; it need not be unique. */
  JobName: UserImportJobNameType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** ARN of the IAM role with which results by line are written to the log. */
  CloudWatchLogsRoleArn: ArnType,
  /**
   * Algorithm of the password hashes in the file, for imports that carry passwords over. Leave out when the file has
   * none; imported users then have to reset their password.
   */
  PasswordHashingAlgorithm: PasswordHashingAlgorithmType.optional(),
})

/** Input of CreateUserImportJob. */
export type CreateUserImportJobRequest = z.infer<typeof CreateUserImportJobRequest>

/** Id of an import job: `import-` and then letters, digits or hyphens, up to 55 characters in all. */
export const UserImportJobIdType = z.string().min(1).max(55).regex(/^(?:import-[0-9a-zA-Z-]+)$/u)

/** Id of an import job: `import-` and then letters, digits or hyphens, up to 55 characters in all. */
export type UserImportJobIdType = z.infer<typeof UserImportJobIdType>

/** A URL that carries its own short-lived permission. */
export const PreSignedUrlType = z.string().max(2048)

/** A URL that carries its own short-lived permission. */
export type PreSignedUrlType = z.infer<typeof PreSignedUrlType>

/**
 * State of a job: `Created`, waiting for upload and start; `Pending`, accepted and about to run; `InProgress`;
 * `Stopping`, on request; and in the end `Stopped`, `Expired` (not started in time), `Failed` (given up) or
 * `Succeeded`.
 */
export const UserImportJobStatusType = z.enum([
  'Created', 'Pending', 'InProgress', 'Stopping', 'Expired', 'Stopped', 'Failed', 'Succeeded',
])

/**
 * State of a job: `Created`, waiting for upload and start; `Pending`, accepted and about to run; `InProgress`;
 * `Stopping`, on request; and in the end `Stopped`, `Expired` (not started in time), `Failed` (given up) or
 * `Succeeded`.
 */
export type UserImportJobStatusType = z.infer<typeof UserImportJobStatusType>

/** A 64-bit whole number. */
export const LongType = z.int()

/** A 64-bit whole number. */
export type LongType = z.infer<typeof LongType>

/** An import job: its state, times and counts. */
export const UserImportJobType = z.object({
  /** Name by which people recognize the job; it need not be unique. */
  JobName: UserImportJobNameType.optional(),
  /** Id of the import job, from its creation or a listing. */
  JobId: UserImportJobIdType.optional(),
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /**
   * Where to upload the CSV file with HTTP PUT; valid for 15 minutes. Anyone who has it can upload, so keep it secret.
   */
  PreSignedUrl: PreSignedUrlType.optional(),
  /** When the job was created, in epoch seconds. */
  CreationDate: DateType.optional(),
  /** When the job was started, in epoch seconds; absent before. */
  StartDate: DateType.optional(),
  /** When the job ended, in epoch seconds; absent before. */
  CompletionDate: DateType.optional(),
  /** Where the job stands. */
  Status: UserImportJobStatusType.optional(),
  /** ARN of the IAM role with which results by line are written to the log. */
  CloudWatchLogsRoleArn: ArnType.optional(),
  /**
   * Number of users imported so far.
   *
   * @default 0
   */
  ImportedUsers: LongType.optional(),
  /**
   * Number of lines skipped because the user already exists.
   *
   * @default 0
   */
  SkippedUsers: LongType.optional(),
  /**
   * Number of lines that could not be imported; reasons are in the log.
   *
   * @default 0
   */
  FailedUsers: LongType.optional(),
  /** How the job ended: done, expired, or given up because too many lines failed or were skipped. */
  CompletionMessage: CompletionMessageType.optional(),
  /**
   * Algorithm of the password hashes in the file, for imports that carry passwords over. Leave out when the file has
   * none; imported users then have to reset their password.
   */
  PasswordHashingAlgorithm: PasswordHashingAlgorithmType.optional(),
})

/** An import job: its state, times and counts. */
export type UserImportJobType = z.infer<typeof UserImportJobType>

/** Output of CreateUserImportJob. */
export const CreateUserImportJobResponse = z.object({
  /** The job in its current state. */
  UserImportJob: UserImportJobType.optional(),
})

/** Output of CreateUserImportJob. */
export type CreateUserImportJobResponse = z.infer<typeof CreateUserImportJobResponse>

/** Input of DescribeUserImportJob. */
export const DescribeUserImportJobRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the import job, from its creation or a listing. */
  JobId: UserImportJobIdType,
})

/** Input of DescribeUserImportJob. */
export type DescribeUserImportJobRequest = z.infer<typeof DescribeUserImportJobRequest>

/** Output of DescribeUserImportJob. */
export const DescribeUserImportJobResponse = z.object({
  /** The job in its current state. */
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

/** A list of texts, here the column names. */
export const ListOfStringTypes = z.array(StringType)

/** A list of texts, here the column names. */
export type ListOfStringTypes = z.infer<typeof ListOfStringTypes>

/** Output of GetCSVHeader. */
export const GetCSVHeaderResponse = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** The column names; a file must have them all, in any order. */
  CSVHeader: ListOfStringTypes.optional(),
})

/** Output of GetCSVHeader. */
export type GetCSVHeaderResponse = z.infer<typeof GetCSVHeaderResponse>

/** Input of ListUserImportJobs. */
export const ListUserImportJobsRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Most items to return in one page, 1 to 60; required. */
  MaxResults: PoolQueryLimitType,
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  PaginationToken: PaginationKeyType.optional(),
})

/** Input of ListUserImportJobs. */
export type ListUserImportJobsRequest = z.infer<typeof ListUserImportJobsRequest>

/** The import jobs of one page, at most 50. */
export const UserImportJobsListType = z.array(UserImportJobType).min(1).max(50)

/** The import jobs of one page, at most 50. */
export type UserImportJobsListType = z.infer<typeof UserImportJobsListType>

/** Output of ListUserImportJobs. */
export const ListUserImportJobsResponse = z.object({
  /** The jobs on this page. */
  UserImportJobs: UserImportJobsListType.optional(),
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  PaginationToken: PaginationKeyType.optional(),
})

/** Output of ListUserImportJobs. */
export type ListUserImportJobsResponse = z.infer<typeof ListUserImportJobsResponse>

/** Input of StartUserImportJob. */
export const StartUserImportJobRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the import job, from its creation or a listing. */
  JobId: UserImportJobIdType,
})

/** Input of StartUserImportJob. */
export type StartUserImportJobRequest = z.infer<typeof StartUserImportJobRequest>

/** Output of StartUserImportJob. */
export const StartUserImportJobResponse = z.object({
  /** The job in its current state. */
  UserImportJob: UserImportJobType.optional(),
})

/** Output of StartUserImportJob. */
export type StartUserImportJobResponse = z.infer<typeof StartUserImportJobResponse>

/** Input of StopUserImportJob. */
export const StopUserImportJobRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the import job, from its creation or a listing. */
  JobId: UserImportJobIdType,
})

/** Input of StopUserImportJob. */
export type StopUserImportJobRequest = z.infer<typeof StopUserImportJobRequest>

/** Output of StopUserImportJob. */
export const StopUserImportJobResponse = z.object({
  /** The job in its current state. */
  UserImportJob: UserImportJobType.optional(),
})

/** Output of StopUserImportJob. */
export type StopUserImportJobResponse = z.infer<typeof StopUserImportJobResponse>
