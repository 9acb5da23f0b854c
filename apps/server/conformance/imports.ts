import { describe, expect, test } from 'vitest'
import type { OpenApp } from './test-app.ts'

const role = 'arn:aws:iam::123456789012:role/import'

export const importsConformance = (open: OpenApp): void => {
  describe('imports', () => {
    test('a file of several batches is uploaded, imported in bounded steps, and logged', async () => {
      const app = await open()
      const { engine, storage } = app
      const { id: UserPoolId } = await app.aPool({ AutoVerifiedAttributes: ['email'] })
      const { CSVHeader: columns = [] } = await app.invoke('GetCSVHeader', { UserPoolId })
      const job = { UserPoolId, JobName: 'wave 1', CloudWatchLogsRoleArn: role }
      const { UserImportJob: { JobId = '', PreSignedUrl = '' } = {} } = await app.invoke('CreateUserImportJob', job)
      const rowOf = (username: string) => {
        const values: Readonly<Record<string, string>> = {
          'cognito:username': username,
          'cognito:mfa_enabled': 'FALSE',
          email: `${username}@example.com`,
          email_verified: 'TRUE',
        }
        return columns.map((column) => values[column] ?? '').join(',')
      }
      const names = Array.from({ length: 1200 }, (_, index) => `user-${index}`)
      const body = [columns.join(','), ...names.map(rowOf), rowOf('user-7')].join('\n')
      const { pathname, search } = new URL(PreSignedUrl)
      const headers = { 'x-amz-server-side-encryption': 'aws:kms' }
      expect((await app.request(`${pathname}${search}`, { method: 'PUT', headers, body })).status).toBe(200)

      engine.imports.wake = () => {}
      await app.invoke('StartUserImportJob', { UserPoolId, JobId })
      const described = async () => (await app.invoke('DescribeUserImportJob', { UserPoolId, JobId })).UserImportJob
      await engine.imports.resume(1)
      expect(await described()).toMatchObject({ Status: 'InProgress', ImportedUsers: 999 })
      await engine.imports.resume(1)
      expect(await described()).toMatchObject({
        Status: 'Succeeded',
        ImportedUsers: 1200,
        SkippedUsers: 1,
        FailedUsers: 0,
      })

      const log = await (await app.request(`/imports/${UserPoolId}/${JobId}/log`)).text()
      expect(log.match(/SUCCEEDED/g)).toHaveLength(1200)
      expect(log).toContain('[SKIPPED] Line Number 1202 - The user already exists.\n')
      expect(await storage.users.findByName(UserPoolId, 'user-1199')).toMatchObject({ status: 'RESET_REQUIRED' })
      await engine.imports.removeLeftovers()
      const parts = (await storage.importParts.list(UserPoolId, JobId, { limit: 9 })).items
      expect(parts.map(({ name }) => name)).toEqual(['log/000000', 'log/000001'])
    })
  })
}
