import type { RemoteDocument, RemoteDocuments } from '../ports/remote-documents.ts'

/** Remote documents that a test sets. */
export interface SetDocuments extends RemoteDocuments {
  /** Sets the result of reading a URL: a string, or another outcome. */
  set(url: string, document: string | RemoteDocument): void
  /** Reads a document and records its URL. */
  readonly read: RemoteDocuments['read']
  /** The URLs that were read, in order. */
  readonly requestedUrls: readonly string[]
}

/** Builds an empty set. URLs that are not set are unreachable. */
export const createSetDocuments = (): SetDocuments => {
  const documents = new Map<string, RemoteDocument>()
  const requestedUrls: string[] = []
  return {
    requestedUrls,
    set: (url, document) => {
      documents.set(url, typeof document === 'string' ? { kind: 'read', text: document } : document)
    },
    read: async (url) => {
      requestedUrls.push(url)
      return documents.get(url) ?? { kind: 'unreachable', reason: 'the host is unknown' }
    },
  }
}
