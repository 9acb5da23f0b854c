import type { Mail, MailSender } from '@poolhouse/engine'
import { createSender, type RunDelivery } from '../delivery/deliver.ts'
import { createWebhook, type WebhookDependencies } from '../delivery/webhook.ts'
import type { Log } from '../log/log.ts'
import type { MailHookSettings } from '../settings/settings.ts'

/** Dependencies of a hook mailer. */
export interface HookMailerDependencies extends WebhookDependencies {
  readonly log: Log
  readonly run: RunDelivery
}

const dataOf = ({ poolId, to, replyTo, subject, body, text, ...mail }: Mail, from: string) => ({
  poolId,
  from: mail.from ?? from,
  to,
  ...(replyTo === undefined ? {} : { replyTo }),
  subject,
  html: body,
  ...(text === undefined ? {} : { text }),
})

/** Posts mail to a webhook, as messages of the type `mail.send`. */
export const createHookMailer = (settings: MailHookSettings, dependencies: HookMailerDependencies): MailSender => {
  const post = createWebhook(settings, dependencies)
  return createSender<Mail>(
    (mail, timeLeft) => post({ type: 'mail.send', data: dataOf(mail, settings.from) }, timeLeft),
    {
      ...dependencies,
      medium: 'mail',
    },
  )
}
