import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { createUserImportJob } from './create-user-import-job.ts'
import { describeUserImportJob } from './describe-user-import-job.ts'
import { getCSVHeader } from './get-csv-header.ts'
import { listUserImportJobs } from './list-user-import-jobs.ts'
import { startUserImportJob } from './start-user-import-job.ts'
import { stopUserImportJob } from './stop-user-import-job.ts'

/** The operations for import jobs. */
export const imports = {
  CreateUserImportJob: createUserImportJob,
  DescribeUserImportJob: describeUserImportJob,
  GetCSVHeader: getCSVHeader,
  ListUserImportJobs: listUserImportJobs,
  StartUserImportJob: startUserImportJob,
  StopUserImportJob: stopUserImportJob,
} satisfies Handlers<OperationsOn<'imports'>>
