import { HonoBase as Hono } from 'hono/hono-base'
import { groupRouter } from '../app-router.ts'
import { createLog, type LogDependencies } from './log.ts'
import { createUpload, type UploadDependencies } from './upload.ts'

/** Serves the files of import jobs: uploads of CSV files, and downloads of logs. */
export const createImports = (dependencies: UploadDependencies & LogDependencies): Hono => {
  const app = new Hono({ router: groupRouter() })
  app.put('/imports/:poolId/:jobId', createUpload(dependencies))
  app.get('/imports/:poolId/:jobId/log', createLog(dependencies))
  return app
}
