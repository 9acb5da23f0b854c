import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { createServeStance } from '../gateway/serve-stance.ts'
import type { ServeSettings } from '../settings/settings.ts'
import { systemClock } from '../house/clock.ts'
import { type House, openHouse } from './house.ts'
import { createJsonLog } from './log.ts'
import { prepareData } from './master-key.ts'
import { noTexts } from '../house/no-texts.ts'
import { createSmtpMailer } from './smtp-mailer.ts'

/** Runs the stance for real users: signatures checked, mail by SMTP, no outbox. Speaks plain HTTP: put TLS in front of it. */
export const startServe = async (settings: ServeSettings): Promise<House> => {
  const { region, accessKeys, masterKey } = settings
  if (settings.databaseUrl === undefined) prepareData(settings.data)
  const log = createJsonLog(settings.logLevel)
  const mailer = createSmtpMailer(settings.smtp, log)
  const house = await openHouse(settings, {
    masterKey,
    authenticate: createServeStance({ cryptography: createNodeCryptography(), clock: systemClock, accessKeys, region }),
    attemptLimits: 'on',
    mail: mailer,
    texts: noTexts,
    log,
  })
  log.info({ detail: house.url }, 'listening')
  return {
    url: house.url,
    stop: async () => {
      await house.stop()
      mailer.close()
      log.info({}, 'stopped')
      log.flush()
    },
  }
}
