// Generated from spec/openapi.yaml by pnpm generate. Do not edit.
import type { NounTable } from '../contract/shape.ts'

export const table: NounTable = {
  operations: {
    "CreateResourceServer": {"input":"CreateResourceServerRequest","output":"CreateResourceServerResponse","signed":true},
    "DeleteResourceServer": {"input":"DeleteResourceServerRequest","signed":true},
    "DescribeResourceServer": {"input":"DescribeResourceServerRequest","output":"DescribeResourceServerResponse","signed":true},
    "ListResourceServers": {"input":"ListResourceServersRequest","output":"ListResourceServersResponse","signed":true,"pagination":{"inputToken":"NextToken","outputToken":"NextToken","items":"ResourceServers","pageSize":"MaxResults"}},
    "UpdateResourceServer": {"input":"UpdateResourceServerRequest","output":"UpdateResourceServerResponse","signed":true},
  },
  shapes: {
    "CreateResourceServerRequest": {"type":"structure","members":{"UserPoolId":"UserPoolIdType","Identifier":"ResourceServerIdentifierType","Name":"ResourceServerNameType","Scopes":"ResourceServerScopeListType"},"required":["UserPoolId","Identifier","Name"]},
    "UserPoolIdType": {"type":"string","min":1},
    "ResourceServerIdentifierType": {"type":"string","min":1},
    "ResourceServerNameType": {"type":"string","min":1},
    "ResourceServerScopeListType": {"type":"list","member":"ResourceServerScopeType"},
    "ResourceServerScopeType": {"type":"structure","members":{"ScopeName":"ResourceServerScopeNameType","ScopeDescription":"ResourceServerScopeDescriptionType"},"required":["ScopeName","ScopeDescription"]},
    "ResourceServerScopeNameType": {"type":"string","min":1},
    "ResourceServerScopeDescriptionType": {"type":"string","min":1},
    "CreateResourceServerResponse": {"type":"structure","members":{"ResourceServer":"ResourceServerType"},"required":["ResourceServer"]},
    "ResourceServerType": {"type":"structure","members":{"UserPoolId":"UserPoolIdType","Identifier":"ResourceServerIdentifierType","Name":"ResourceServerNameType","Scopes":"ResourceServerScopeListType","ManagedBy":"ResourceServerManagedByType"}},
    "ResourceServerManagedByType": {"type":"string","enum":["COGNITO"]},
    "DeleteResourceServerRequest": {"type":"structure","members":{"UserPoolId":"UserPoolIdType","Identifier":"ResourceServerIdentifierType"},"required":["UserPoolId","Identifier"]},
    "DescribeResourceServerRequest": {"type":"structure","members":{"UserPoolId":"UserPoolIdType","Identifier":"ResourceServerIdentifierType"},"required":["UserPoolId","Identifier"]},
    "DescribeResourceServerResponse": {"type":"structure","members":{"ResourceServer":"ResourceServerType"},"required":["ResourceServer"]},
    "ListResourceServersRequest": {"type":"structure","members":{"UserPoolId":"UserPoolIdType","MaxResults":"ListResourceServersLimitType","NextToken":"PaginationKeyType"},"required":["UserPoolId"]},
    "ListResourceServersLimitType": {"type":"integer","min":1},
    "PaginationKeyType": {"type":"string","min":1},
    "ListResourceServersResponse": {"type":"structure","members":{"ResourceServers":"ResourceServersListType","NextToken":"PaginationKeyType"},"required":["ResourceServers"]},
    "ResourceServersListType": {"type":"list","member":"ResourceServerType"},
    "UpdateResourceServerRequest": {"type":"structure","members":{"UserPoolId":"UserPoolIdType","Identifier":"ResourceServerIdentifierType","Name":"ResourceServerNameType","Scopes":"ResourceServerScopeListType"},"required":["UserPoolId","Identifier","Name"]},
    "UpdateResourceServerResponse": {"type":"structure","members":{"ResourceServer":"ResourceServerType"},"required":["ResourceServer"]},
  },
}
