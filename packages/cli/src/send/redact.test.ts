import { expect, test } from 'vitest'
import { commands, tables } from '../generated/index.ts'
import { shapeOf, structureOf } from '../contract/lookup.ts'
import { redact } from './redact.ts'

test('the log contains no passwords, tokens, names or attribute values', async () => {
  const [, noun = ''] = commands['sign-up'] ?? []
  const { table } = (await tables[noun]?.()) ?? { table: { operations: {}, shapes: {} } }
  const input = {
    ClientId: 'client',
    SecretHash: 'hash',
    Username: 'ada',
    Password: 'Correct-Horse-9!',
    UserAttributes: [{ Name: 'email', Value: 'ada@example.com' }],
    Unknown: { deep: 'secret' },
  }
  expect(redact(input, structureOf('SignUpRequest', table.shapes), table.shapes)).toEqual({
    ClientId: '***',
    SecretHash: '***',
    Username: '***',
    Password: '***',
    UserAttributes: [{ Name: 'email', Value: '***' }],
    Unknown: '***',
  })
})

test('the contract marks every member that contains a token or a password as sensitive', async () => {
  const open: string[] = []
  for (const load of Object.values(tables)) {
    const { shapes } = (await load()).table
    for (const [name, shape] of Object.entries(shapes)) {
      if (shape.type !== 'structure') continue
      for (const [member, type] of Object.entries(shape.members)) {
        const isSecret = /^(?:AccessToken|IdToken|RefreshToken|Password|.*Password|ClientSecret|SecretHash)$/.test(
          member,
        )
        if (
          isSecret &&
          shapeOf(type, shapes).type === 'string' &&
          !('enum' in shapeOf(type, shapes)) &&
          !shapeOf(type, shapes).sensitive
        ) {
          open.push(`${name}.${member}`)
        }
      }
    }
  }
  expect(open).toEqual([])
})
