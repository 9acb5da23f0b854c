// Generated from spec/openapi.yaml by pnpm generate. Do not edit.
import type { NounTable } from '../contract/shape.ts'

export const table: NounTable = {
  operations: {
    "ListTagsForResource": {"input":"ListTagsForResourceRequest","output":"ListTagsForResourceResponse","signed":true},
    "TagResource": {"input":"TagResourceRequest","output":"TagResourceResponse","signed":true},
    "UntagResource": {"input":"UntagResourceRequest","output":"UntagResourceResponse","signed":true},
  },
  shapes: {
    "ListTagsForResourceRequest": {"type":"structure","members":{"ResourceArn":"ArnType"},"required":["ResourceArn"]},
    "ArnType": {"type":"string","min":20},
    "ListTagsForResourceResponse": {"type":"structure","members":{"Tags":"UserPoolTagsType"}},
    "UserPoolTagsType": {"type":"map","key":"TagKeysType","value":"TagValueType"},
    "TagKeysType": {"type":"string","min":1},
    "TagValueType": {"type":"string"},
    "TagResourceRequest": {"type":"structure","members":{"ResourceArn":"ArnType","Tags":"UserPoolTagsType"},"required":["ResourceArn","Tags"]},
    "TagResourceResponse": {"type":"structure","members":{}},
    "UntagResourceRequest": {"type":"structure","members":{"ResourceArn":"ArnType","TagKeys":"UserPoolTagsListType"},"required":["ResourceArn","TagKeys"]},
    "UserPoolTagsListType": {"type":"list","member":"TagKeysType"},
    "UntagResourceResponse": {"type":"structure","members":{}},
  },
}
