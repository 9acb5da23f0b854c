import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { createTerms } from './create-terms.ts'
import { deleteTerms } from './delete-terms.ts'
import { describeTermsByClient } from './describe-terms-by-client.ts'
import { describeTerms } from './describe-terms.ts'
import { listTerms } from './list-terms.ts'
import { updateTerms } from './update-terms.ts'

/** The operations for terms documents. */
export const terms = {
  CreateTerms: createTerms,
  DeleteTerms: deleteTerms,
  DescribeTerms: describeTerms,
  DescribeTermsByClient: describeTermsByClient,
  ListTerms: listTerms,
  UpdateTerms: updateTerms,
} satisfies Handlers<OperationsOn<'terms'>>
