/** The terms documents of an app client: at most one of each name. */
export interface ClientTermsRecord {
  readonly poolId: string
  readonly clientId: string
  readonly version: number
  readonly createdAt: number
  readonly documents: readonly TermsRecord[]
}

/** Terms of use or a privacy policy, as links. */
export interface TermsRecord {
  readonly id: string
  readonly name: string
  readonly source: 'LINK'
  readonly enforcement: 'NONE'
  /** Links by language, such as `cognito:english`. */
  readonly links: Readonly<Record<string, string>>
  readonly createdAt: number
  readonly modifiedAt: number
}
