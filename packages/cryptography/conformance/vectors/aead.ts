/** AES-256-GCM, each part in hex. The context is text. */
export const aeadVectors = [
  {
    source: 'McGrew and Viega, test case 13: nothing to encrypt',
    key: '00'.repeat(32),
    nonce: '00'.repeat(12),
    plain: '',
    context: '',
    cipher: '',
    tag: '530f8afbc74536b9a963b4f1c4cb738b',
  },
  {
    source: 'McGrew and Viega, test case 14: one block',
    key: '00'.repeat(32),
    nonce: '00'.repeat(12),
    plain: '00'.repeat(16),
    context: '',
    cipher: 'cea7403d4d606b6e074ec5d3baf39d18',
    tag: 'd0d1c8a799996bf0265b98b5d48ab919',
  },
  {
    source: 'McGrew and Viega, test case 15: four blocks',
    key: 'feffe9928665731c6d6a8f9467308308'.repeat(2),
    nonce: 'cafebabefacedbaddecaf888',
    plain:
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
      '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255',
    context: '',
    cipher:
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
      '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad',
    tag: 'b094dac5d93471bdec1a502270e3cc6c',
  },
  {
    source: 'RFC 7516, appendix A.1: with authenticated text',
    key: 'b1a1f480548fe1733fb403ff6b9ad4f68a076e5b702e22692f82cb2e7aea40fc',
    nonce: 'e3c575fc02dbe944b4e14ddb',
    plain:
      '5468652074727565207369676e206f6620696e74656c6c6967656e6365206973' +
      '206e6f74206b6e6f776c656467652062757420696d6167696e6174696f6e2e',
    context: 'eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ',
    cipher:
      'e5eca6f135bf73c4ae2b496d277ae9608cce783433ed300bbedbba506f68328e' +
      '2fa73b3db57fc4152852f2207b8fa8e249d8b0908af76a3c10cda06d403fc0',
    tag: '5c5068318519a1d7ad65dbd3885bd291',
  },
]
