import type { CodeEncryption, Random } from '@poolhouse/engine'

/** The namespace of the raw AES keyring that functions decrypt with. The name of its key is the pool's KMSKeyID. */
const namespace = 'poolhouse'

/**
 * Encrypts codes with a key that is shared with the functions, without KMS. Functions decrypt with a raw AES keyring of the
 * AWS Encryption SDK. Without a key, encryption fails and the error names the setting.
 */
export const createCodeEncryption = (key: Uint8Array | undefined, random: Pick<Random, 'bytes'>): CodeEncryption => ({
  encrypt: async (code, { poolId, keyArn }) => {
    if (!key) {
      return {
        kind: 'unreachable',
        error:
          'CodeKeyNotConfigured: POOLHOUSE_FUNCTIONS_KEY is not set, so codes cannot be encrypted for custom senders',
      }
    }
    // Loaded with the first code: most pools have no custom senders.
    const { encryptMessage } = await import('./encryption-sdk/encrypt-message.ts')
    const { toBase64 } = await import('./encryption-sdk/bytes.ts')
    const wrappingKey = { key, namespace, name: keyArn }
    const message = await encryptMessage(code, { 'userpool-id': poolId }, wrappingKey, random.bytes)
    return { kind: 'encrypted', text: toBase64(message) }
  },
})
