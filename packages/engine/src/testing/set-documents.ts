import type { RemoteDocument, RemoteDocuments } from '../ports/remote-documents.ts'

/** Remote documents that a test sets. */
export interface SetDocuments extends RemoteDocuments {
  /** Sets what reading a URL returns: a text, or another outcome. */
  set(url: string, document: string | RemoteDocument): void
  /** The URLs that were read, in order. */
  readonly read: RemoteDocuments['read']
  readonly asked: readonly string[]
}

/** Builds an empty set: every other URL is unreachable. */
export const createSetDocuments = (): SetDocuments => {
  const documents = new Map<string, RemoteDocument>()
  const asked: string[] = []
  return {
    asked,
    set: (url, document) => {
      documents.set(url, typeof document === 'string' ? { kind: 'read', text: document } : document)
    },
    read: async (url) => {
      asked.push(url)
      return documents.get(url) ?? { kind: 'unreachable', reason: 'the host is unknown' }
    },
  }
}
