import { describe, expect, test } from 'vitest'
import { claimsOf, forged } from './forged.ts'
import { hour, rejection, signedIn } from './signed-in.ts'
import type { OpenApp } from './test-app.ts'

const notAuthorized = (message: string) => rejection('NotAuthorizedException', message)
const invalid = (message: string) => rejection('InvalidParameterException', message)

/** A rejected request changes nothing, for any input. */
export const badInputConformance = (open: OpenApp): void => {
  describe('GetUserAttributeVerificationCode changes nothing and rejects', () => {
    type SignedInApp = Awaited<ReturnType<typeof signedIn>>
    const rejected: Readonly<Record<string, readonly [ask: (fixture: SignedInApp) => object, response: object]>> = {
      'a text that is not a token': [() => ({ AccessToken: 'forged' }), notAuthorized('Invalid Access Token')],
      'an ID token': [({ IdToken }) => ({ AccessToken: IdToken }), notAuthorized('Invalid Access Token')],
      'a refresh token': [({ RefreshToken }) => ({ AccessToken: RefreshToken }), notAuthorized('Invalid Access Token')],
      'a token whose claims were changed': [
        ({ AccessToken }) => ({ AccessToken: forged(AccessToken, { username: 'root' }) }),
        notAuthorized('Could not verify signature for Access Token'),
      ],
      'another attribute': [
        () => ({ AttributeName: 'name' }),
        invalid('Invalid attribute name. Only phone_number and email can be verified.'),
      ],
      'a custom attribute': [
        () => ({ AttributeName: 'custom:a' }),
        invalid('Invalid attribute name. Only phone_number and email can be verified.'),
      ],
      'an attribute that is a name of the prototype': [
        () => ({ AttributeName: '__proto__' }),
        invalid('Invalid attribute name. Only phone_number and email can be verified.'),
      ],
      'an attribute the user does not have': [
        () => ({ AttributeName: 'phone_number' }),
        invalid('User does not have a valid registered phone number'),
      ],
      'an empty attribute name': [
        () => ({ AttributeName: '' }),
        invalid(
          String.raw`2 validation errors detected: Value '' at 'attributeName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+; Value '' at 'attributeName' failed to satisfy constraint: Member must have length greater than or equal to 1`,
        ),
      ],
      'an attribute name that is too long': [
        () => ({ AttributeName: 'e'.repeat(33) }),
        invalid(
          `1 validation error detected: Value '${'e'.repeat(33)}' at 'attributeName' failed to satisfy constraint: Member must have length less than or equal to 32`,
        ),
      ],
      'missing members': [
        () => ({ AccessToken: null, AttributeName: undefined }),
        invalid(
          "2 validation errors detected: Value at 'accessToken' failed to satisfy constraint: Member must not be null; Value null at 'attributeName' failed to satisfy constraint: Member must not be null",
        ),
      ],
      'a number for a name': [
        () => ({ AttributeName: 7 }),
        {
          status: 400,
          body: { __type: 'SerializationException', Message: 'NUMBER_VALUE can not be converted to a String' },
        },
      ],
    }

    test.each(Object.entries(rejected))('%s', async (_, [input, response]) => {
      const fixture = await signedIn(open)
      const before = await fixture.app.dump()
      expect(await fixture.ask(input(fixture))).toEqual(response)
      expect(await fixture.app.dump()).toEqual(before)
      expect(fixture.app.outbox.sent).toEqual([])
    })

    test('an expired token', async () => {
      const { app, ask } = await signedIn(open)
      app.clock.advance(hour + 1000)
      const before = await app.dump()
      expect(await ask({})).toEqual(notAuthorized('Access Token has expired'))
      expect(await app.dump()).toEqual(before)
    })

    test('a revoked token, by sign-out and by revocation', async () => {
      const { app, ask, client, AccessToken } = await signedIn(open)
      const other = await app.signIn(client, 'ada')
      await app.invoke('RevokeToken', { ClientId: client.id, Token: other.RefreshToken })
      expect(await ask({ AccessToken: other.AccessToken })).toEqual(notAuthorized('Access Token has been revoked'))
      await app.invoke('GlobalSignOut', { AccessToken })
      const before = await app.dump()
      expect(await ask({})).toEqual(notAuthorized('Access Token has been revoked'))
      expect(await app.dump()).toEqual(before)
    })

    test('a token without the required scope', async () => {
      const { app, ask, pool, AccessToken } = await signedIn(open)
      const scopeless = await app.needs.signingKeys.sign(pool.id, 'access', {
        ...claimsOf(AccessToken),
        scope: 'openid email',
      })
      expect(await ask({ AccessToken: scopeless })).toEqual(notAuthorized('Access Token does not have required scopes'))
    })
  })

  describe('bodies', () => {
    const junk: Readonly<Record<string, string>> = {
      '1 MB of no JSON': 'x'.repeat(1_000_000),
      '1 MB of brackets': '['.repeat(1_000_000),
      '1 MB of nested objects': '{"a":'.repeat(200_000),
      'a text': '"AccessToken"',
      'an array': '[]',
      'half an object': '{"AccessToken":',
      'half of a surrogate pair': '{"AccessToken":"x","AttributeName":"email\\ud800"}',
      '10,000 values': `{"AccessToken":"x","ClientMetadata":[${'{},'.repeat(9_990)}{}]}`,
    }
    test.each(Object.entries(junk))('%s causes a serialization error and changes nothing', async (_, body) => {
      const { app } = await signedIn(open)
      const before = await app.dump()
      const { status, body: response } = await app.send('GetUserAttributeVerificationCode', body)
      expect({ status, type: (response as { __type: string }).__type }).toEqual({
        status: 400,
        type: 'SerializationException',
      })
      expect(await app.dump()).toEqual(before)
    })

    test('an unknown operation gets the name of the most similar one', async () => {
      const { app } = await signedIn(open)
      expect(await app.send('GetUserAtributeVerificationCode', '{}')).toEqual({
        status: 400,
        body: {
          __type: 'UnknownOperationException',
          message:
            'There is no operation GetUserAtributeVerificationCode. Did you mean GetUserAttributeVerificationCode?',
        },
      })
    })

    test('counts violations beyond the first hundred', async () => {
      const { app, pool } = await signedIn(open)
      const UserAttributes = Array.from({ length: 2000 }, () => ({}))
      const { body } = await app.call('AdminCreateUser', { UserPoolId: pool.id, Username: 'bob', UserAttributes })
      const { message } = body as { message: string }
      expect(message).toMatch(/^2000 validation errors detected: .*; and 1900 more$/)
      expect(message.length).toBeLessThan(20_000)
    })

    test('ignores members named like those of the prototype', async () => {
      const { app, AccessToken } = await signedIn(open)
      const body = `{"__proto__":{"AttributeName":"phone_number","polluted":true},"constructor":{"prototype":{"polluted":true}},"AccessToken":${JSON.stringify(AccessToken)},"AttributeName":"email","ClientMetadata":{"__proto__":"x"}}`
      expect(await app.send('GetUserAttributeVerificationCode', body)).toEqual({
        status: 200,
        body: { CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' } },
      })
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    })
  })
}
