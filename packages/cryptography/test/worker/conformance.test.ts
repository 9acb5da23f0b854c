import { cryptographyConformance } from '../../conformance/index.ts'
import { createWorkerCryptography } from '../../src/worker/index.ts'

cryptographyConformance('workerd', createWorkerCryptography)
