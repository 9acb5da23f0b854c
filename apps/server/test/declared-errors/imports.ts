import type { ImportJobRecord } from '@poolhouse/storage'
import type { TestApp } from '../../conformance/test-app.ts'
import { type Case, defineCases } from './define-case.ts'
import { aPool, type PoolFixture } from './fixtures.ts'
import { changePoolSettings, storeResponses } from './mutations.ts'
import { unknownPool, without } from './shared-cases.ts'

interface JobFixture extends PoolFixture {
  readonly JobId: string
}

const newJob = ({ pool }: PoolFixture) => ({
  UserPoolId: pool.id,
  JobName: 'first wave',
  CloudWatchLogsRoleArn: 'arn:aws:iam::123456789012:role/import',
})

/** A pool with a job that was not started. */
const aJob = async (app: TestApp): Promise<JobFixture> => {
  const fixture = await aPool()(app)
  const { UserImportJob } = await app.invoke('CreateUserImportJob', newJob(fixture))
  return { ...fixture, JobId: UserImportJob?.JobId ?? '' }
}

const ofJob = ({ pool, JobId }: JobFixture) => ({ UserPoolId: pool.id, JobId })

/** Changes the job in the store. */
const changeJob = async ({ app, pool, JobId }: JobFixture, change: Partial<ImportJobRecord>): Promise<void> => {
  const job = await app.storage.importJobs.find(pool.id, JobId)
  await app.storage.importJobs.save({ ...job!, ...change })
}

const upload = { id: 'upload', parts: 1, lines: 1 }

/** A job that changed since its creation. */
const aJobWith =
  (change: Partial<ImportJobRecord>) =>
  async (app: TestApp): Promise<JobFixture> => {
    const fixture = await aJob(app)
    await changeJob(fixture, change)
    return fixture
  }

const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const unknownJob: Case<JobFixture> = {
  text: 'The user import job import-unknown does not exist.',
  bring: () => ({ JobId: 'import-unknown' }),
}
const onJob = {
  ResourceNotFoundException: [unknownPool, unknownJob],
  InvalidParameterException: [noPool, without('JobId', "Value null at 'jobId'")],
}

const notStartable = (status: ImportJobRecord['status']): Case<JobFixture> => ({
  text: `A user import job with the status ${status} cannot be started. Please create a new one.`,
  bring: (fixture) => changeJob(fixture, { status }),
})

const notStoppable = (status: ImportJobRecord['status']): Case<JobFixture> => ({
  text: `A user import job with the status ${status} cannot be stopped.`,
  bring: (fixture) => changeJob(fixture, { status }),
})

export const imports = [
  defineCases('GetCSVHeader', {
    fixture: aPool(),
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: { ResourceNotFoundException: [unknownPool], InvalidParameterException: [noPool] },
  }),

  defineCases('CreateUserImportJob', {
    fixture: aPool(),
    input: newJob,
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        without('JobName', "Value null at 'jobName'"),
        without('CloudWatchLogsRoleArn', "Value null at 'cloudWatchLogsRoleArn'"),
      ],
      LimitExceededException: [
        {
          text: 'Maximum number of user import jobs exceeded',
          bring: async ({ app, pool }) => {
            await app.invoke('CreateUserImportJob', newJob({ app, pool }))
            const [job] = (await app.storage.importJobs.list(pool.id, { limit: 1 })).items
            const items = Array.from({ length: 1_000 }, () => job!)
            storeResponses(app.storage.importJobs, 'listBy', async () => ({ items }))
            storeResponses(app.storage.importJobs, 'insertWithin', async () => 'full')
          },
        },
      ],
    },
  }),

  defineCases('DescribeUserImportJob', { fixture: aJob, input: ofJob, errors: onJob }),

  defineCases('ListUserImportJobs', {
    fixture: aPool(),
    input: ({ pool }) => ({ UserPoolId: pool.id, MaxResults: 10 }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        without('MaxResults', "Value null at 'maxResults'"),
        { text: 'Invalid pagination token given.', bring: () => ({ PaginationToken: 'forged' }) },
      ],
    },
  }),

  defineCases('StartUserImportJob', {
    fixture: aJobWith({ upload }),
    input: ofJob,
    errors: {
      ...onJob,
      PreconditionNotMetException: [
        {
          text: 'The user pool must have an auto verified attribute to import users: email or phone_number.',
          bring: (fixture) => changePoolSettings(fixture, { AutoVerifiedAttributes: [] }),
        },
        {
          text: ({ JobId }) => `No csv file was uploaded for ${String(JobId)}`,
          bring: (fixture) => changeJob(fixture, { upload: undefined }),
        },
        {
          text: 'Another user import job of this user pool is in progress.',
          bring: async (fixture) => {
            await fixture.app.storage.pools.save({ ...fixture.pool, importing: 'import-other' })
          },
        },
        notStartable('InProgress'),
        notStartable('Stopped'),
        notStartable('Failed'),
        notStartable('Succeeded'),
        {
          text: 'This server cannot check password hashes. Please create a job without PasswordHashingAlgorithm.',
          bring: (fixture) => changeJob(fixture, { hashing: 'BCRYPT' }),
        },
      ],
    },
  }),

  defineCases('StopUserImportJob', {
    fixture: aJobWith({ upload, status: 'Pending' }),
    input: ofJob,
    errors: {
      ...onJob,
      PreconditionNotMetException: [notStoppable('Created'), notStoppable('Stopping'), notStoppable('Succeeded')],
    },
  }),
]
