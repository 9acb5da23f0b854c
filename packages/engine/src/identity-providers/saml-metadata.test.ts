import { describe, expect, test } from 'vitest'
import { samlMetadata } from '../testing/saml-metadata.ts'
import { detailFailures } from './errors.ts'
import { readSamlMetadata } from './saml-metadata.ts'

const unreadable = detailFailures.notMetadata()
const noSignOn = detailFailures.noSignOn()

test('reads the endpoints with the redirect binding, and the signing certificates', () => {
  expect(readSamlMetadata(samlMetadata({ signOut: 'https://idp.example.com/slo' }))).toStrictEqual({
    entityId: 'https://idp.example.com',
    signOnUrl: 'https://idp.example.com/sso',
    signOutUrl: 'https://idp.example.com/slo',
    certificates: ['MIICAAAA'],
  })
})

test('reads the first identity provider of a federation', () => {
  const [, one = ''] = samlMetadata().split('?>')
  const other =
    '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="sp"><SPSSODescriptor/></EntityDescriptor>'
  const federation = `<EntitiesDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata">${other}${one}</EntitiesDescriptor>`
  expect(readSamlMetadata(federation)).toMatchObject({ entityId: 'https://idp.example.com' })
})

describe('rejects', () => {
  const declared = (declaration: string) => samlMetadata().replace('?>', `?>${declaration}`)
  test.each([
    ['no XML', 'metadata'],
    ['nothing', ''],
    ['an unclosed element', samlMetadata().replace('</md:EntityDescriptor>', '')],
    ['another document', '<html><body/></html>'],
    ['the right names in another namespace', samlMetadata().replaceAll('SAML:2.0:metadata', 'SAML:1.0:metadata')],
    ['an external entity', declared('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')],
    ['an external declaration', declared('<!DOCTYPE x SYSTEM "https://attacker.example/x.dtd">')],
    ['nested entities', declared('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>')],
    ['an entity that is not declared', samlMetadata({ id: '&e;' })],
    ['a deeply nested document', '<a>'.repeat(100_000)],
    ['a provider without a name', samlMetadata({ id: '' })],
    ['a service provider only', samlMetadata().replaceAll('IDPSSODescriptor', 'SPSSODescriptor')],
  ])('%s', (_, text) => {
    expect(() => readSamlMetadata(text)).toThrow(unreadable)
  })

  test.each(['', 'javascript:alert(1)', 'sso', 'https://'])('the address %j for sign-on', (signOn) => {
    expect(() => readSamlMetadata(samlMetadata({ signOn }))).toThrow(noSignOn)
  })
})

describe('namespaces', () => {
  const metadata = 'urn:oasis:names:tc:SAML:2.0:metadata'

  test('are inherited, and can be declared again', () => {
    const [, entity = ''] = samlMetadata().split('?>')
    const renamed = entity.replaceAll('md:', 'm:').replace('xmlns:m=', 'entity=')
    expect(
      readSamlMetadata(`<m:EntitiesDescriptor xmlns:m="${metadata}">${renamed}</m:EntitiesDescriptor>`),
    ).toMatchObject({ entityId: 'https://idp.example.com' })
    const other = renamed.replace('m:IDPSSODescriptor', 'm:IDPSSODescriptor xmlns:m="other"')
    expect(() =>
      readSamlMetadata(`<m:EntitiesDescriptor xmlns:m="${metadata}">${other}</m:EntitiesDescriptor>`),
    ).toThrow(unreadable)
  })

  test('in large numbers are read at once', () => {
    const declarations = Array.from({ length: 30_000 }, (_, index) => `xmlns:n${index}="n"`).join(' ')
    const entities = '<EntityDescriptor xmlns:a="b"/>'.repeat(10_000)
    const text = `<EntitiesDescriptor xmlns="${metadata}" ${declarations}>${entities}</EntitiesDescriptor>`
    expect(() => readSamlMetadata(text)).toThrow(unreadable)
  })
})
