import type { ClientRecord, ClientSettings } from '@poolhouse/storage'
import { expect, test } from 'vitest'
import { lifetimesOf } from './lifetimes.ts'

const aClient = (settings: ClientSettings): ClientRecord => ({
  id: 'c',
  poolId: 'p',
  version: 1,
  name: 'test',
  createdAt: 0,
  modifiedAt: 0,
  secrets: [],
  settings,
})

const hour = 3600
const day = 86_400

test.each([
  ['no settings', {}, { access: hour, id: hour, refresh: 30 * day }],
  ['empty units', { TokenValidityUnits: {}, RefreshTokenValidity: 7 }, { access: hour, id: hour, refresh: 7 * day }],
  [
    '0 days',
    { RefreshTokenValidity: 0, TokenValidityUnits: { RefreshToken: 'minutes' } },
    { access: hour, id: hour, refresh: 30 * day },
  ],
  [
    'default units',
    { AccessTokenValidity: 2, IdTokenValidity: 3, RefreshTokenValidity: 4 },
    { access: 2 * hour, id: 3 * hour, refresh: 4 * day },
  ],
  [
    'units of each kind',
    {
      AccessTokenValidity: 5,
      IdTokenValidity: 600,
      RefreshTokenValidity: 24,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'seconds', RefreshToken: 'hours' },
    },
    { access: 300, id: 600, refresh: day },
  ],
  [
    'a day',
    { AccessTokenValidity: 1, TokenValidityUnits: { AccessToken: 'days' } },
    { access: day, id: hour, refresh: 30 * day },
  ],
] satisfies [string, ClientSettings, object][])('%s', (_name, settings, lifetimes) => {
  expect(lifetimesOf(aClient(settings))).toEqual(lifetimes)
})
