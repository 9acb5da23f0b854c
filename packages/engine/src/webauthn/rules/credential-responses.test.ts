import { expect, test } from 'vitest'
import { parseAssertion, parseRegistration } from './credential-responses.ts'

const base64Url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const assertion = (part: (text: string) => string) =>
  JSON.stringify({
    rawId: part('AAAAAA'),
    type: 'public-key',
    response: {
      clientDataJSON: base64Url({ type: 'webauthn.get', challenge: 'AAAA', origin: 'https://example.com' }),
      authenticatorData: part('AAAAAA'),
      signature: part('AAAAAA'),
      userHandle: part('AAAAAA'),
    },
  })

test.each(['', '=', '=='])('an assertion may have the padding %j', (padding) => {
  const parsed = parseAssertion(assertion((text) => text + padding))
  expect(parsed).toMatchObject({ credentialId: 'AAAAAA', userHandle: 'AAAAAA' })
  expect(parsed?.signature).toHaveLength(4)
})

test('a very long text of padding is rejected at once', () => {
  const text = `${'='.repeat(1_000_000)}!`
  expect(parseAssertion(assertion(() => text))).toBeUndefined()
  expect(parseRegistration({ rawId: text, type: 'public-key', response: {} })).toBeUndefined()
})
