import { cryptographyContract } from '../../contract/index.ts'
import { createNodeCryptography } from './index.ts'

cryptographyContract('Node', createNodeCryptography)
