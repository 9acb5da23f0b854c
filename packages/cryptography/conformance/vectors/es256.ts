/** RFC 7515, appendix A.3: a JWS signed with ES256. The RFC gives the signature as r and s side by side. */
export const es256Vector = {
  publicKey: {
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  },
  signingInput:
    'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp' +
    '0cnVlfQ',
  /** Hex. */
  r: '0ed1215379636c483c2f7f155807d402a3b228033af97c7e17819ac3169ea665',
  s: 'c50a07d38c3c70e5d8f12daf084a5480a66590c5f293509a8f3f7f8a83a354d5',
  /** The order of the curve (FIPS 186-5), hex. */
  order: 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551',
}
