import { storageContract } from '../../contract/index.ts'
import { createMemoryStorage } from './index.ts'

storageContract('memory', async () => createMemoryStorage())
