import { timingSafeEqual } from 'node:crypto'
import type { PasswordHashes } from '@poolhouse/engine'
import { parsePhc } from './phc-hash.ts'
import { isAcceptable, schemes } from './schemes.ts'

/** Modular crypt format, with a cost of at most about four seconds. */
const bcryptForm = /^\$2[aby]\$(?:0[4-9]|1[0-5])\$[./A-Za-z\d]{53}$/

/** Checks passwords against hashes: bcrypt in modular crypt format, the others in PHC string format. */
export const passwordHashes: PasswordHashes = {
  isUsable: (algorithm, text) => {
    if (algorithm === 'BCRYPT') return bcryptForm.test(text)
    const hash = parsePhc(text)
    return hash !== undefined && isAcceptable(schemes[algorithm], hash)
  },

  verify: async (algorithm, text, password) => {
    if (algorithm === 'BCRYPT') {
      const { verify } = await import('@node-rs/bcrypt')
      return verify(password, text)
    }
    const hash = parsePhc(text)
    return hash !== undefined && timingSafeEqual(await schemes[algorithm].derive(password, hash), hash.hash)
  },
}
