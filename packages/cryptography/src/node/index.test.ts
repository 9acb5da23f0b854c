import { cryptographyConformance } from '../../conformance/index.ts'
import { createNodeCryptography } from './index.ts'

cryptographyConformance('Node', createNodeCryptography)
