import { HonoBase as Hono } from 'hono/hono-base'
import { groupRouter } from '../app-router.ts'
import { createLog, type LogDependencies } from './log.ts'
import { createUpload, type UploadDependencies } from './upload.ts'

/** The files of import jobs: where CSV files are uploaded, and where the logs of lines are read. */
export const createImports = (dependencies: UploadDependencies & LogDependencies): Hono => {
  const app = new Hono({ router: groupRouter() })
  app.put('/imports/:poolId/:jobId', createUpload(dependencies))
  app.get('/imports/:poolId/:jobId/log', createLog(dependencies))
  return app
}
