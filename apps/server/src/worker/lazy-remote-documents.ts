import type { RemoteDocuments } from '@poolhouse/engine'

/** Reads documents of identity providers. The code is loaded with the first document, because few requests need it. */
export const lazyRemoteDocuments: RemoteDocuments = {
  read: async (url) => {
    const [{ createRemoteDocuments }, { sendWorkerRequest }] = await Promise.all([
      import('../remote-documents/remote-documents.ts'),
      import('./send-worker-request.ts'),
    ])
    return createRemoteDocuments(sendWorkerRequest).read(url)
  },
}
