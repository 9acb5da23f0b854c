import type { ClientRecord } from '@poolhouse/storage'

/** Seconds in each of the units that a client's TokenValidityUnits may name. */
export const secondsIn = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const

/** How long the tokens of a client live, in seconds. */
export interface Lifetimes {
  readonly access: number
  readonly id: number
  readonly refresh: number
}

/**
 * Reads the lifetimes from a client's settings: access and ID tokens count in hours and live one by default, refresh tokens
 * count in days and live 30, also where the client says 0.
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
