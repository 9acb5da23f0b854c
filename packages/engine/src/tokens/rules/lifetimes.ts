import type { ClientRecord } from '@poolhouse/storage'

/** Seconds per unit of TokenValidityUnits. */
export const secondsIn = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const

/** Token lifetimes of a client, in seconds. */
export interface Lifetimes {
  readonly access: number
  readonly id: number
  readonly refresh: number
}

/**
 * The lifetimes of a client's tokens. Default: one hour for access and ID tokens, 30 days for refresh tokens, also
 * for 0. Default units: hours and days.
 */
export const lifetimesOf = ({ settings }: Pick<ClientRecord, 'settings'>): Lifetimes => {
  const { AccessToken = 'hours', IdToken = 'hours', RefreshToken = 'days' } = settings.TokenValidityUnits ?? {}
  return {
    access: settings.AccessTokenValidity ? settings.AccessTokenValidity * secondsIn[AccessToken] : 3600,
    id: settings.IdTokenValidity ? settings.IdTokenValidity * secondsIn[IdToken] : 3600,
    refresh: settings.RefreshTokenValidity
      ? settings.RefreshTokenValidity * secondsIn[RefreshToken]
      : 30 * secondsIn.days,
  }
}
