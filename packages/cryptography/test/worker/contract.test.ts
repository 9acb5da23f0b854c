import { cryptographyContract } from '../../contract/index.ts'
import { createWorkerCryptography } from '../../src/worker/index.ts'

cryptographyContract('workerd', createWorkerCryptography)
