// Generated from spec/openapi.yaml by pnpm generate. Do not edit.
import type { NounTable } from '../contract/shape.ts'

export const table: NounTable = {
  operations: {
    "CreateUserPoolReplica": {"input":"CreateUserPoolReplicaRequest","output":"CreateUserPoolReplicaResponse","signed":true},
    "DeleteUserPoolReplica": {"input":"DeleteUserPoolReplicaRequest","output":"DeleteUserPoolReplicaResponse","signed":true},
    "ListUserPoolReplicas": {"input":"ListUserPoolReplicasRequest","output":"ListUserPoolReplicasResponse","signed":true},
    "UpdateUserPoolReplica": {"input":"UpdateUserPoolReplicaRequest","output":"UpdateUserPoolReplicaResponse","signed":true},
  },
  shapes: {
    "CreateUserPoolReplicaRequest": {"type":"structure","members":{"UserPoolId":"UserPoolIdType","RegionName":"RegionNameType","UserPoolTags":"UserPoolTagsType"},"required":["UserPoolId","RegionName"]},
    "UserPoolIdType": {"type":"string","min":1},
    "RegionNameType": {"type":"string","min":5},
    "UserPoolTagsType": {"type":"map","key":"TagKeysType","value":"TagValueType"},
    "TagKeysType": {"type":"string","min":1},
    "TagValueType": {"type":"string"},
    "CreateUserPoolReplicaResponse": {"type":"structure","members":{"UserPoolReplica":"UserPoolReplicaType"}},
    "UserPoolReplicaType": {"type":"structure","members":{"RegionName":"RegionNameType","Status":"ReplicaStatusType","Role":"ReplicaRoleType","UserPoolArn":"ArnType"}},
    "ReplicaStatusType": {"type":"string","enum":["CREATING","ACTIVE","INACTIVE","DELETING"]},
    "ReplicaRoleType": {"type":"string","enum":["PRIMARY","SECONDARY"]},
    "ArnType": {"type":"string","min":20},
    "DeleteUserPoolReplicaRequest": {"type":"structure","members":{"UserPoolId":"UserPoolIdType","RegionName":"RegionNameType"},"required":["UserPoolId","RegionName"]},
    "DeleteUserPoolReplicaResponse": {"type":"structure","members":{"UserPoolReplica":"UserPoolReplicaType"}},
    "ListUserPoolReplicasRequest": {"type":"structure","members":{"UserPoolId":"UserPoolIdType","NextToken":"PaginationKeyType"},"required":["UserPoolId"]},
    "PaginationKeyType": {"type":"string","min":1},
    "ListUserPoolReplicasResponse": {"type":"structure","members":{"UserPoolReplicas":"UserPoolReplicaListType","NextToken":"PaginationKeyType"}},
    "UserPoolReplicaListType": {"type":"list","member":"UserPoolReplicaType"},
    "UpdateUserPoolReplicaRequest": {"type":"structure","members":{"UserPoolId":"UserPoolIdType","RegionName":"RegionNameType","Status":"UpdateReplicaStatusType"},"required":["UserPoolId","RegionName","Status"]},
    "UpdateReplicaStatusType": {"type":"string","enum":["ACTIVE","INACTIVE"]},
    "UpdateUserPoolReplicaResponse": {"type":"structure","members":{"UserPoolReplica":"UserPoolReplicaType"}},
  },
}
