/** A valid request for something that this version does not implement yet. Servers return 501, so that SDKs do not retry. */
export class NotImplemented extends Error {
  override readonly name = 'NotImplemented'
  /** What is missing, such as `AuthFlow USER_AUTH`. */
  readonly feature: string

  constructor(feature: string) {
    super(`${feature} is not implemented.`)
    this.feature = feature
  }
}
