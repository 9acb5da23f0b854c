import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { detailFailures } from './errors.ts'

/** The parts of the metadata of a SAML provider that a pool uses. */
export interface SamlMetadata {
  readonly entityId: string
  readonly signOnUrl: string
  readonly signOutUrl?: string | undefined
  /** Base64, without whitespace. */
  readonly certificates: readonly string[]
}

const metadataNamespace = 'urn:oasis:names:tc:SAML:2.0:metadata'
const signatureNamespace = 'http://www.w3.org/2000/09/xmldsig#'
const redirectBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect'

/**
 * Reads the metadata of a SAML provider (SAML 2.0 Metadata, section 2): an EntityDescriptor, or the first of an
 * EntitiesDescriptor, with an IDPSSODescriptor. Rejects every document type declaration, and thereby all XML entities.
 *
 * Throws InvalidParameterException for other documents, and if they have no single sign-on address with the redirect binding.
 */
export const readSamlMetadata = (text: string): SamlMetadata => {
  const entity = entityOf(text)
  const provider = entity && children(entity, metadataNamespace, 'IDPSSODescriptor')[0]
  const entityId = entity?.attribute('entityID')
  if (!provider || !entityId) throw detailFailures.notMetadata()
  const signOnUrl = redirectUrl(provider, 'SingleSignOnService')
  if (signOnUrl === undefined) throw detailFailures.noSignOn()
  const signOutUrl = redirectUrl(provider, 'SingleLogoutService')
  return {
    entityId,
    signOnUrl,
    ...(signOutUrl !== undefined && { signOutUrl }),
    certificates: signingCertificates(provider),
  }
}

/** An element with its resolved namespace. */
interface Element {
  readonly namespace: string | undefined
  readonly localName: string
  readonly source: XmlElement
  readonly namespaceOf: NamespaceOf
  attribute(name: string): string | undefined
}

/** Finds the namespace of a prefix; '' is the prefix of the default namespace. */
type NamespaceOf = (prefix: string) => string | undefined

const noNamespace: NamespaceOf = () => undefined

/** Inherited declarations are not copied, because there may be as many as elements. */
const elementOf = (source: XmlElement, inherited: NamespaceOf): Element => {
  const attribute: Element['attribute'] = (name) =>
    Object.hasOwn(source.attributes, name) ? source.attributes[name] : undefined
  const namespaceOf: NamespaceOf = (prefix) =>
    attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? inherited(prefix)
  const [localName = '', prefix = ''] = source.name.split(':').toReversed()
  return {
    namespace: namespaceOf(prefix),
    localName,
    source,
    namespaceOf,
    attribute,
  }
}

const entityOf = (text: string): Element | undefined => {
  if (/<!DOCTYPE/i.test(text)) return undefined
  try {
    const document = parseXml(text)
    const root = document.root && elementOf(document.root, noNamespace)
    if (root?.namespace !== metadataNamespace) return undefined
    if (root.localName === 'EntityDescriptor') return root
    return children(root, metadataNamespace, 'EntityDescriptor').find(
      (entity) => children(entity, metadataNamespace, 'IDPSSODescriptor').length > 0,
    )
  } catch {
    return undefined
  }
}

/** The http(s) address of a service with the redirect binding. */
const redirectUrl = (provider: Element, service: string): string | undefined =>
  children(provider, metadataNamespace, service)
    .filter((each) => each.attribute('Binding') === redirectBinding)
    .map((each) => each.attribute('Location') ?? '')
    .find((location) => /^https?:\/\//i.test(location) && URL.canParse(location))

const signingCertificates = (provider: Element): readonly string[] =>
  children(provider, metadataNamespace, 'KeyDescriptor')
    .filter((key) => (key.attribute('use') ?? 'signing') === 'signing')
    .flatMap((key) => children(key, signatureNamespace, 'KeyInfo'))
    .flatMap((info) => children(info, signatureNamespace, 'X509Data'))
    .flatMap((data) => children(data, signatureNamespace, 'X509Certificate'))
    .map((certificate) => certificate.source.text.replaceAll(/\s/g, ''))

/** The direct children of that name. */
const children = (parent: Element, namespace: string, name: string): readonly Element[] =>
  parent.source.children
    .filter((child) => child instanceof XmlElement)
    .map((child) => elementOf(child, parent.namespaceOf))
    .filter((child) => child.namespace === namespace && child.localName === name)
