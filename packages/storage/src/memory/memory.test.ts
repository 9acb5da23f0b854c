import { storageConformance } from '../../conformance/index.ts'
import { createMemoryStorage } from './index.ts'

storageConformance('memory', async () => createMemoryStorage())
