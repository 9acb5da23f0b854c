import { expect, test } from 'vitest'
import { answerOf } from '../support/ask.ts'
import { startServer } from '../support/server-process.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const main = new URL('../../src/node/main.mjs', import.meta.url)

test(
  'a server killed in the midst of writes has every user it acknowledged, whole, and no other',
  { timeout: 60_000 },
  async () => {
    const data = mkdtempSync(join(tmpdir(), 'poolhouse-killed-'))
    const env = { PORT: '0', POOLHOUSE_DATA: data }
    try {
      const acknowledged = new Set<string>()
      const asked = new Set<string>()
      let poolId = ''
      for (let round = 0; round < 4; round++) {
        const server = await startServer(main, env)
        if (round === 0) {
          const { UserPool } = await answerOf(server.url, 'CreateUserPool', { PoolName: 'killed' })
          poolId = (UserPool as { Id: string }).Id
        }
        const writer = async (name: string) => {
          for (let index = 0; ; index++) {
            const Username = `${name}-${round}-${index}`
            asked.add(Username)
            await answerOf(server.url, 'AdminCreateUser', {
              UserPoolId: poolId,
              Username,
              MessageAction: 'SUPPRESS',
              UserAttributes: [{ Name: 'email', Value: `${Username}@example.com` }],
            })
            acknowledged.add(Username)
          }
        }
        const wanted = acknowledged.size + 60 + round * 25
        const writers = ['a', 'b', 'c', 'd'].map((name) => writer(name).catch(() => undefined))
        const watch = async () => {
          while (acknowledged.size < wanted) await new Promise((resolve) => setImmediate(resolve))
          await server.kill()
        }
        await Promise.all([...writers, watch()])
      }
      const server = await startServer(main, env)
      const found = new Map<string, string | undefined>()
      let PaginationToken: string | undefined
      do {
        const page: { Users?: { Username: string }[]; PaginationToken?: string } = await answerOf(
          server.url,
          'ListUsers',
          {
            UserPoolId: poolId,
            PaginationToken,
          },
        )
        for (const { Username } of page.Users ?? []) {
          const user: { UserAttributes?: { Name: string; Value: string }[] } = await answerOf(
            server.url,
            'AdminGetUser',
            {
              UserPoolId: poolId,
              Username,
            },
          )
          found.set(Username, user.UserAttributes?.find(({ Name }) => Name === 'email')?.Value)
          const searched: { Users?: unknown[] } = await answerOf(server.url, 'ListUsers', {
            UserPoolId: poolId,
            Filter: `email = "${Username}@example.com"`,
          })
          expect(searched.Users).toHaveLength(1)
        }
        PaginationToken = page.PaginationToken
      } while (PaginationToken)
      await server.stop()
      expect([...acknowledged].filter((name) => !found.has(name))).toEqual([])
      expect([...found].filter(([name, email]) => !asked.has(name) || email !== `${name}@example.com`)).toEqual([])
    } finally {
      rmSync(data, { recursive: true, force: true })
    }
  },
)
