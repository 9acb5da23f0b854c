import { rmSync } from 'node:fs'
import { afterAll } from 'vitest'
import { makeHome } from './home.ts'
import { installedAwsClis } from './installed.ts'
import { RecordingServer } from './recording-server.ts'

/** Prepares one test file to run command lines in both programs: a server, a home folder and the time zone UTC. */
export const prepareBothPrograms = async () => {
  process.env['TZ'] = 'UTC'
  const server = await RecordingServer.start()
  const home = makeHome()
  afterAll(() => {
    server.stop()
    rmSync(home, { recursive: true })
  })
  return { ...installedAwsClis(), surroundings: { home, server } }
}
