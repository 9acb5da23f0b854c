/** Reads documents of identity providers at addresses that administrators configure. */
export interface RemoteDocuments {
  /**
   * Reads a text over HTTP. Resolves for every outcome. Implementations limit size, time and redirects, and block private
   * networks unless the operator allows them.
   */
  read(url: string): Promise<RemoteDocument>
}

/** The outcome: the text, a status other than 2xx, or the reason why the request failed, for error messages. */
export type RemoteDocument =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'rejected'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly reason: string }
