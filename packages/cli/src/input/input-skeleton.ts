import type { NounTable, OperationTable } from '../contract/shape.ts'
import { skeletonOf } from './skeleton.ts'

/** A JSON template for `--cli-input-json`. */
export const inputSkeleton = ({ input }: OperationTable, { shapes }: NounTable): string =>
  `${JSON.stringify(input === undefined ? {} : skeletonOf(input, shapes, 'input'), null, 4)}\n`
