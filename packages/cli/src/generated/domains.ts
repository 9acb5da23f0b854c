// Generated from spec/openapi.yaml by pnpm generate. Do not edit.
import type { NounTable } from '../contract/shape.ts'

export const table: NounTable = {
  operations: {
    "CreateUserPoolDomain": {"input":"CreateUserPoolDomainRequest","output":"CreateUserPoolDomainResponse","signed":true},
    "DeleteUserPoolDomain": {"input":"DeleteUserPoolDomainRequest","output":"DeleteUserPoolDomainResponse","signed":true},
    "DescribeUserPoolDomain": {"input":"DescribeUserPoolDomainRequest","output":"DescribeUserPoolDomainResponse","signed":true},
    "UpdateUserPoolDomain": {"input":"UpdateUserPoolDomainRequest","output":"UpdateUserPoolDomainResponse","signed":true},
  },
  shapes: {
    "CreateUserPoolDomainRequest": {"type":"structure","members":{"Domain":"DomainType","UserPoolId":"UserPoolIdType","ManagedLoginVersion":"WrappedIntegerType","CustomDomainConfig":"CustomDomainConfigType","Routing":"RoutingType"},"required":["Domain","UserPoolId"]},
    "DomainType": {"type":"string","min":1},
    "UserPoolIdType": {"type":"string","min":1},
    "WrappedIntegerType": {"type":"integer"},
    "CustomDomainConfigType": {"type":"structure","members":{"CertificateArn":"ArnType","SecurityPolicy":"SecurityPolicyType"}},
    "ArnType": {"type":"string","min":20},
    "SecurityPolicyType": {"type":"string","enum":["TLS_V1","TLS_V1_2_2021","TLS_V1_3_2025"]},
    "RoutingType": {"type":"structure","members":{"Failover":"FailoverType"}},
    "FailoverType": {"type":"structure","members":{"SecondaryRegion":"RegionNameType","PrimaryRoute53HealthCheckId":"HealthCheckIdType"},"required":["SecondaryRegion","PrimaryRoute53HealthCheckId"]},
    "RegionNameType": {"type":"string","min":5},
    "HealthCheckIdType": {"type":"string"},
    "CreateUserPoolDomainResponse": {"type":"structure","members":{"ManagedLoginVersion":"WrappedIntegerType","CloudFrontDomain":"DomainType","Routing":"RoutingType"}},
    "DeleteUserPoolDomainRequest": {"type":"structure","members":{"Domain":"DomainType","UserPoolId":"UserPoolIdType"},"required":["Domain","UserPoolId"]},
    "DeleteUserPoolDomainResponse": {"type":"structure","members":{}},
    "DescribeUserPoolDomainRequest": {"type":"structure","members":{"Domain":"DomainType"},"required":["Domain"]},
    "DescribeUserPoolDomainResponse": {"type":"structure","members":{"DomainDescription":"DomainDescriptionType"}},
    "DomainDescriptionType": {"type":"structure","members":{"UserPoolId":"UserPoolIdType","AWSAccountId":"AWSAccountIdType","Domain":"DomainType","S3Bucket":"S3BucketType","CloudFrontDistribution":"StringType","Version":"DomainVersionType","Status":"DomainStatusType","CustomDomainConfig":"CustomDomainConfigType","ManagedLoginVersion":"WrappedIntegerType","Routing":"RoutingType"}},
    "AWSAccountIdType": {"type":"string"},
    "S3BucketType": {"type":"string","min":3},
    "StringType": {"type":"string"},
    "DomainVersionType": {"type":"string","min":1},
    "DomainStatusType": {"type":"string","enum":["CREATING","DELETING","UPDATING","ACTIVE","FAILED"]},
    "UpdateUserPoolDomainRequest": {"type":"structure","members":{"Domain":"DomainType","UserPoolId":"UserPoolIdType","ManagedLoginVersion":"WrappedIntegerType","CustomDomainConfig":"CustomDomainConfigType","Routing":"RoutingType"},"required":["Domain","UserPoolId"]},
    "UpdateUserPoolDomainResponse": {"type":"structure","members":{"ManagedLoginVersion":"WrappedIntegerType","CloudFrontDomain":"DomainType","Routing":"RoutingType"}},
  },
}
