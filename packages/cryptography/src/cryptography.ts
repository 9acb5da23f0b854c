/** A value or a promise of it: native cryptography returns values, WebCrypto promises. Always await it. */
export type Eventual<T> = T | Promise<T>

/** Bytes, or a text, which is encoded as UTF-8. */
export type Data = Uint8Array | string

/**
 * The cryptographic primitives of the engine. Each runtime has an adapter, which `conformance/` tests with published
 * vectors.
 */
export interface Cryptography {
  /** Bytes from a cryptographically secure generator. */
  randomBytes(count: number): Uint8Array

  sha256(data: Data): Eventual<Uint8Array>

  hmacSha256(key: Data, data: Data): Eventual<Uint8Array>

  /** Synchronous, because libraries of one-time passwords (RFC 4226) call it. Use SHA-256 for everything else. */
  hmacSha1(key: Uint8Array, data: Uint8Array): Uint8Array

  /** Compares two byte strings in a time that depends only on their lengths. */
  equal(a: Uint8Array, b: Uint8Array): boolean

  /** RSASSA-PKCS1-v1_5 with SHA-256 and 2048-bit keys (JWA RS256). */
  readonly rs256: {
    generateKey(): Promise<{ readonly publicKey: RsaPublicKey; readonly privateKey: Uint8Array }>
    /** Prepares a private key (PKCS #8, DER). Keep the returned function: preparing is the slow part. */
    signer(privateKey: Uint8Array): Eventual<(data: Data) => Eventual<Uint8Array>>
    /** Prepares a public key. Keep the returned function. */
    verifier(publicKey: RsaPublicKey): Eventual<(data: Data, signature: Uint8Array) => Eventual<boolean>>
  }

  /** ECDSA with P-256 and SHA-256, verification only (COSE ES256, RFC 9053, section 2.1). */
  readonly es256: {
    /**
     * Prepares a public key. Throws if it is not a point on the curve. Signatures are ASN.1 sequences in DER, as authenticators
     * send them; for any other form the verifier returns false.
     */
    verifier(publicKey: EcPublicKey): Eventual<(data: Data, signature: Uint8Array) => Eventual<boolean>>
  }

  /** AES-256-GCM with a 32-byte key. `context` is authenticated: opening requires the same one. */
  readonly aead: {
    seal(key: Uint8Array, plain: Uint8Array, context: string): Eventual<Uint8Array>
    /** Returns undefined for bytes that were not sealed with this key and context. */
    open(key: Uint8Array, sealed: Uint8Array, context: string): Eventual<Uint8Array | undefined>
  }

  /** Computes `base ** exponent mod N` in the 3072-bit MODP group of RFC 3526, section 5. */
  groupPower(base: bigint, exponent: bigint): Eventual<bigint>
}

/** An RSA public key as JWK members, base64url. */
export interface RsaPublicKey {
  readonly n: string
  readonly e: string
}

/** A public key on the curve P-256 as JWK members, base64url of 32 bytes each. */
export interface EcPublicKey {
  readonly x: string
  readonly y: string
}
