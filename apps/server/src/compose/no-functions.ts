import type { FunctionRunner } from '@poolhouse/engine'
import { notConfigured } from '../functions/not-configured.ts'

/** The function runner of servers without POOLHOUSE_FUNCTIONS: every call fails and names the setting. */
export const noFunctions: FunctionRunner = { invoke: async (functionArn) => notConfigured(functionArn) }
