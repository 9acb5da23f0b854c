// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { ClientIdType, DateType, StringType, UserPoolIdType } from './common.ts'
import { matchesPattern } from './runtime/pattern.ts'
import { memberCount, record } from './runtime/record.ts'

/** Name of a terms document: `terms-of-use` or `privacy-policy`. */
export const TermsNameType = z.string().regex(/^(terms-of-use|privacy-policy)$/u)

/** Name of a terms document: `terms-of-use` or `privacy-policy`. */
export type TermsNameType = z.infer<typeof TermsNameType>

/** Source of a terms document. The only value, `LINK`, is a page that you host. */
export const TermsSourceType = z.enum(['LINK'])

/** Source of a terms document. The only value, `LINK`, is a page that you host. */
export type TermsSourceType = z.infer<typeof TermsSourceType>

/** How consent is required. The only value, `NONE`, shows the links without requiring consent. */
export const TermsEnforcementType = z.enum(['NONE'])

/** How consent is required. The only value, `NONE`, shows the links without requiring consent. */
export type TermsEnforcementType = z.infer<typeof TermsEnforcementType>

/**
 * Language of a link: `cognito:default` for all languages without an entry, or one of twelve languages, such as
 * `cognito:english`, `cognito:german` or `cognito:chinese-simplified`.
 */
export const LanguageIdType = z.string().regex(
  /^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$/u,
)

/**
 * Language of a link: `cognito:default` for all languages without an entry, or one of twelve languages, such as
 * `cognito:english`, `cognito:german` or `cognito:chinese-simplified`.
 */
export type LanguageIdType = z.infer<typeof LanguageIdType>

/** URL of the document, 1 to 1,024 characters without spaces. */
export const LinkUrlType = z.string().min(1).max(1024).check(matchesPattern('^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$'))

/** URL of the document, 1 to 1,024 characters without spaces. */
export type LinkUrlType = z.infer<typeof LinkUrlType>

/** URLs by language, 1 to 13 entries. */
export const LinksType = record(LanguageIdType, LinkUrlType).check(memberCount(1, 13))

/** URLs by language, 1 to 13 entries. */
export type LinksType = z.infer<typeof LinksType>

/** Input of CreateTerms. */
export const CreateTermsRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client that the document belongs to. */
  ClientId: ClientIdType,
  /** Name of the document: `terms-of-use` or `privacy-policy`. An app client has at most one of each. */
  TermsName: TermsNameType,
  /** `LINK`, the only value: the document is a page that you host. */
  TermsSource: TermsSourceType,
  /** `NONE`, the only value: users see the link and need not accept it explicitly. */
  Enforcement: TermsEnforcementType,
  /** URL of the document by language. Include `cognito:default`, which is used for all languages without an entry. */
  Links: LinksType.optional(),
})

/** Input of CreateTerms. */
export type CreateTermsRequest = z.infer<typeof CreateTermsRequest>

/** Id of a terms document, a version 4 UUID. */
export const TermsIdType = z.string().regex(
  /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/u,
)

/** Id of a terms document, a version 4 UUID. */
export type TermsIdType = z.infer<typeof TermsIdType>

/** A terms document of an app client, with its links. */
export const TermsType = z.object({
  /** Id of the terms document. */
  TermsId: TermsIdType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client that the document belongs to. */
  ClientId: ClientIdType,
  /** Name of the document: `terms-of-use` or `privacy-policy`. An app client has at most one of each. */
  TermsName: TermsNameType,
  /** `LINK`, the only value: the document is a page that you host. */
  TermsSource: TermsSourceType,
  /** `NONE`, the only value: users see the link and need not accept it explicitly. */
  Enforcement: TermsEnforcementType,
  /** URL of the document by language. `cognito:default` is used for all languages without an entry. */
  Links: LinksType,
  /** When the document was created, in epoch seconds. */
  CreationDate: DateType,
  /** When the document was last modified, in epoch seconds. */
  LastModifiedDate: DateType,
})

/** A terms document of an app client, with its links. */
export type TermsType = z.infer<typeof TermsType>

/** Output of CreateTerms. */
export const CreateTermsResponse = z.object({
  /** The stored terms document. */
  Terms: TermsType.optional(),
})

/** Output of CreateTerms. */
export type CreateTermsResponse = z.infer<typeof CreateTermsResponse>

/** Input of DeleteTerms. */
export const DeleteTermsRequest = z.object({
  /** Id of the terms document, from `ListTerms`. */
  TermsId: TermsIdType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of DeleteTerms. */
export type DeleteTermsRequest = z.infer<typeof DeleteTermsRequest>

/** Input of DescribeTermsByClient. */
export const DescribeTermsByClientRequest = z.object({
  /** Id of the app client that the document belongs to. */
  ClientId: ClientIdType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Name of the document: `terms-of-use` or `privacy-policy`. An app client has at most one of each. */
  TermsName: TermsNameType,
})

/** Input of DescribeTermsByClient. */
export type DescribeTermsByClientRequest = z.infer<typeof DescribeTermsByClientRequest>

/** Output of DescribeTermsByClient. */
export const DescribeTermsByClientResponse = z.object({
  /** The stored terms document. */
  Terms: TermsType.optional(),
})

/** Output of DescribeTermsByClient. */
export type DescribeTermsByClientResponse = z.infer<typeof DescribeTermsByClientResponse>

/** Input of DescribeTerms. */
export const DescribeTermsRequest = z.object({
  /** Id of the terms document, from `ListTerms`. */
  TermsId: TermsIdType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of DescribeTerms. */
export type DescribeTermsRequest = z.infer<typeof DescribeTermsRequest>

/** Output of DescribeTerms. */
export const DescribeTermsResponse = z.object({
  /** The stored terms document. */
  Terms: TermsType.optional(),
})

/** Output of DescribeTerms. */
export type DescribeTermsResponse = z.infer<typeof DescribeTermsResponse>

/** Maximum number of items on a page, 1 to 60. */
export const ListTermsRequestMaxResultsInteger = z.int().min(1).max(60)

/** Maximum number of items on a page, 1 to 60. */
export type ListTermsRequestMaxResultsInteger = z.infer<typeof ListTermsRequestMaxResultsInteger>

/** Input of ListTerms. */
export const ListTermsRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Maximum number of items on a page, 1 to 60. Default: 60. */
  MaxResults: ListTermsRequestMaxResultsInteger.optional(),
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: StringType.optional(),
})

/** Input of ListTerms. */
export type ListTermsRequest = z.infer<typeof ListTermsRequest>

/** A terms document in a list. */
export const TermsDescriptionType = z.object({
  /** Id of the terms document. */
  TermsId: TermsIdType,
  /** Name of the document: `terms-of-use` or `privacy-policy`. An app client has at most one of each. */
  TermsName: TermsNameType,
  /** `NONE`, the only value: users see the link and need not accept it explicitly. */
  Enforcement: TermsEnforcementType,
  /** When the document was created, in epoch seconds. */
  CreationDate: DateType,
  /** When the document was last modified, in epoch seconds. */
  LastModifiedDate: DateType,
})

/** A terms document in a list. */
export type TermsDescriptionType = z.infer<typeof TermsDescriptionType>

/** Terms documents on a page. */
export const TermsDescriptionListType = z.array(TermsDescriptionType)

/** Terms documents on a page. */
export type TermsDescriptionListType = z.infer<typeof TermsDescriptionListType>

/** Output of ListTerms. */
export const ListTermsResponse = z.object({
  /** Terms documents on this page. */
  Terms: TermsDescriptionListType,
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: StringType.optional(),
})

/** Output of ListTerms. */
export type ListTermsResponse = z.infer<typeof ListTermsResponse>

/** Input of UpdateTerms. */
export const UpdateTermsRequest = z.object({
  /** Id of the terms document, from `ListTerms`. */
  TermsId: TermsIdType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** New name. If it is left out, the name does not change. */
  TermsName: TermsNameType.optional(),
  /** `LINK`, the only value: the document is a page that you host. */
  TermsSource: TermsSourceType.optional(),
  /** `NONE`, the only value: users see the link and need not accept it explicitly. */
  Enforcement: TermsEnforcementType.optional(),
  /** New URLs by language. They replace all current links. */
  Links: LinksType.optional(),
})

/** Input of UpdateTerms. */
export type UpdateTermsRequest = z.infer<typeof UpdateTermsRequest>

/** Output of UpdateTerms. */
export const UpdateTermsResponse = z.object({
  /** The stored terms document. */
  Terms: TermsType.optional(),
})

/** Output of UpdateTerms. */
export type UpdateTermsResponse = z.infer<typeof UpdateTermsResponse>
