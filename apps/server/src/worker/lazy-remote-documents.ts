import type { RemoteDocuments } from '@poolhouse/engine'

/** Reads documents of identity providers. Loads its code with the first one, which few requests need. */
export const lazyRemoteDocuments: RemoteDocuments = {
  read: async (url) => {
    const [{ createRemoteDocuments }, { sendWorkerRequest }] = await Promise.all([
      import('../remote-documents/remote-documents.ts'),
      import('./send-worker-request.ts'),
    ])
    return createRemoteDocuments(sendWorkerRequest).read(url)
  },
}
