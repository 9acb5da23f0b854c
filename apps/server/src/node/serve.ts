import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { requireAwsSignatures } from '../api/authentication/aws-signatures.ts'
import type { MailSender } from '@poolhouse/engine'
import type { ServeSettings } from '../settings/settings.ts'
import { plainHttp } from '../settings/warnings.ts'
import { systemClock } from '../compose/clock.ts'
import { type RunningServer, startServer } from './start-server.ts'
import { createJsonLog } from './log.ts'
import { prepareData } from './master-key.ts'
import { noTexts } from '../compose/no-texts.ts'
import { createSenders } from './senders.ts'

/**
 * Runs serve mode, for real users: verifies signatures and delivers messages, without an outbox. It serves plain HTTP: use a
 * reverse proxy with TLS.
 */
export const startServe = async (settings: ServeSettings): Promise<RunningServer> => {
  const { region, accessKeys, masterKey } = settings
  if (settings.databaseUrl === undefined) prepareData(settings.data)
  const log = createJsonLog(settings.logLevel)
  const senders = createSenders(settings, log)
  const server = await startServer(settings, {
    masterKey,
    authenticate: requireAwsSignatures({
      cryptography: createNodeCryptography(),
      clock: systemClock,
      accessKeys,
      region,
    }),
    // `serve` requires one.
    mail: senders.mail as MailSender,
    texts: senders.texts ?? noTexts,
    log,
  })
  for (const detail of plainHttp(settings)) log.warn({ detail }, 'plain HTTP')
  log.info({ detail: server.url }, 'listening')
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      senders.close()
      log.info({}, 'stopped')
      log.flush()
    },
  }
}
