import { randomBytes } from 'node:crypto'
import {
  buildClient,
  CommitmentPolicy,
  RawAesKeyringNode,
  RawAesWrappingSuiteIdentifier,
} from '@aws-crypto/client-node'
import { expect, test } from 'vitest'
import { encryptMessage } from './encrypt-message.ts'

const keyArn = 'arn:aws:kms:us-east-1:123456789012:key/11111111-1111-4111-8111-111111111111'
const key = Buffer.alloc(32, 7)
const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT)

/** As a function decrypts its code. The library erases the key that it is given. */
const decryptWith = (bytes: Uint8Array, message: Uint8Array) =>
  decrypt(
    new RawAesKeyringNode({
      keyNamespace: 'poolhouse',
      keyName: keyArn,
      unencryptedMasterKey: Uint8Array.from(bytes),
      wrappingSuite: RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
    }),
    Buffer.from(message),
  )

const encrypted = (plain: string) =>
  encryptMessage(
    plain,
    { 'userpool-id': 'us-east-1_AbCdEf123' },
    { key, namespace: 'poolhouse', name: keyArn },
    (count) => randomBytes(count),
  )

test.each(['123456', '', 'p&amp;ss-wörd'])('the AWS Encryption SDK decrypts %j', async (plain) => {
  // Often enough for each form of the signature: its two numbers are of any length and sign.
  for (let round = 0; round < 12; round += 1) {
    const { plaintext, messageHeader } = await decryptWith(key, await encrypted(plain))
    expect(plaintext.toString()).toBe(plain)
    expect(messageHeader).toMatchObject({ version: 1, type: 0x80, suiteId: 0x03_78, frameLength: 4096 })
    expect({ ...messageHeader.encryptionContext }).toEqual({
      'aws-crypto-public-key': expect.stringMatching(/^A[\w+/]{65}==$/),
      'userpool-id': 'us-east-1_AbCdEf123',
    })
  }
})

test('the AWS Encryption SDK rejects another key and a changed byte', async () => {
  const message = await encrypted('123456')
  await expect(decryptWith(Buffer.alloc(32, 8), message)).rejects.toThrow()
  const changed = Uint8Array.from(message)
  changed[message.length - 120]! ^= 1
  await expect(decryptWith(key, changed)).rejects.toThrow()
})
