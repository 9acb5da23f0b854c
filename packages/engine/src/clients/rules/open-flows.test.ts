import type { ExplicitAuthFlowsType } from '@poolhouse/schemas'
import type { ClientRecord, ClientSettings } from '@poolhouse/storage'
import { expect, test } from 'vitest'
import { type FlowName, isFlowEnabled } from './open-flows.ts'

const flows: readonly FlowName[] = [
  'USER_PASSWORD_AUTH',
  'ADMIN_USER_PASSWORD_AUTH',
  'USER_SRP_AUTH',
  'USER_AUTH',
  'CUSTOM_AUTH',
  'REFRESH_TOKEN_AUTH',
]

const openWith = (settings: ClientSettings): readonly FlowName[] => {
  const client: ClientRecord = {
    id: '3n4b5urk1ft4fl3mg5e62d9ado',
    poolId: 'us-east-1_Ab1Cd2Ef3',
    version: 1,
    name: 'test',
    createdAt: 0,
    modifiedAt: 0,
    secrets: [],
    settings,
  }
  return flows.filter((flow) => isFlowEnabled(client, flow))
}

test.each<[ExplicitAuthFlowsType[] | undefined, FlowName[]]>([
  [['ALLOW_USER_PASSWORD_AUTH'], ['USER_PASSWORD_AUTH']],
  [['ALLOW_ADMIN_USER_PASSWORD_AUTH'], ['ADMIN_USER_PASSWORD_AUTH']],
  [['ALLOW_USER_SRP_AUTH'], ['USER_SRP_AUTH']],
  [['ALLOW_USER_AUTH'], ['USER_AUTH']],
  [['ALLOW_CUSTOM_AUTH'], ['CUSTOM_AUTH']],
  [['ALLOW_REFRESH_TOKEN_AUTH'], ['REFRESH_TOKEN_AUTH']],
  [
    ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    ['USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH'],
  ],
  [['USER_PASSWORD_AUTH'], ['USER_PASSWORD_AUTH', 'USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH']],
  [['ADMIN_NO_SRP_AUTH'], ['ADMIN_USER_PASSWORD_AUTH', 'USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH']],
  [['CUSTOM_AUTH_FLOW_ONLY'], ['USER_SRP_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH']],
  [undefined, ['USER_SRP_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH']],
  [[], ['USER_SRP_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH']],
])('ExplicitAuthFlows %j allow %j', (ExplicitAuthFlows, expected) => {
  expect(openWith({ ExplicitAuthFlows })).toEqual(expected)
})

test('a client with refresh token rotation does not have the refresh flow', () => {
  const RefreshTokenRotation = { Feature: 'ENABLED' } as const
  expect(openWith({ RefreshTokenRotation })).toEqual(['USER_SRP_AUTH', 'CUSTOM_AUTH'])
  expect(openWith({ RefreshTokenRotation: { Feature: 'DISABLED' } })).toContain('REFRESH_TOKEN_AUTH')
})
