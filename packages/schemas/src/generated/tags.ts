// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { ArnType, TagKeysType, UserPoolTagsType } from './common.ts'

/** Input of ListTagsForResource. */
export const ListTagsForResourceRequest = z.object({
  /** ARN of the user pool, from `DescribeUserPool`. */
  ResourceArn: ArnType,
})

/** Input of ListTagsForResource. */
export type ListTagsForResourceRequest = z.infer<typeof ListTagsForResourceRequest>

/** Output of ListTagsForResource. */
export const ListTagsForResourceResponse = z.object({
  /** All tags of the pool, by key. */
  Tags: UserPoolTagsType.optional(),
})

/** Output of ListTagsForResource. */
export type ListTagsForResourceResponse = z.infer<typeof ListTagsForResourceResponse>

/** Input of TagResource. */
export const TagResourceRequest = z.object({
  /** ARN of the user pool, from `DescribeUserPool`. */
  ResourceArn: ArnType,
  /** Tags to add or overwrite, by key. */
  Tags: UserPoolTagsType,
})

/** Input of TagResource. */
export type TagResourceRequest = z.infer<typeof TagResourceRequest>

/** Output of TagResource. */
export const TagResourceResponse = z.object({})

/** Output of TagResource. */
export type TagResourceResponse = z.infer<typeof TagResourceResponse>

/** Keys of tags on a user pool. */
export const UserPoolTagsListType = z.array(TagKeysType)

/** Keys of tags on a user pool. */
export type UserPoolTagsListType = z.infer<typeof UserPoolTagsListType>

/** Input of UntagResource. */
export const UntagResourceRequest = z.object({
  /** ARN of the user pool, from `DescribeUserPool`. */
  ResourceArn: ArnType,
  /** Keys of the tags to remove. */
  TagKeys: UserPoolTagsListType,
})

/** Input of UntagResource. */
export type UntagResourceRequest = z.infer<typeof UntagResourceRequest>

/** Output of UntagResource. */
export const UntagResourceResponse = z.object({})

/** Output of UntagResource. */
export type UntagResourceResponse = z.infer<typeof UntagResourceResponse>
