// Generated from packages/storage-sql/src/statements by pnpm generate. Do not edit.
import type { CompiledStatements } from '../statements/index.ts'

export const postgresStatements: CompiledStatements = {
  pools: {
    insertKey: { sql: 'insert into "signing_keys" ("pool_id", "kid", "use", "public_n", "public_e", "private_key", "created_at") values ($1, $2, $3, $4, $5, $6, $7)', parameters: [ 'pool_id', 'kid', 'use', 'public_n', 'public_e', 'private_key', 'created_at' ] },
    keys: { sql: 'select * from "signing_keys" where "pool_id" = $1 order by "created_at", "kid"', parameters: [ 'pool_id' ] },
    ids: { sql: 'select "id", "deleted" from "pools" where "id" > $1 order by "id" limit $2', parameters: [ 'behind', 'limit' ] },
    idsUpTo: { sql: 'select "id", "deleted" from "pools" where "id" > $1 and "id" <= $2 order by "id" limit $3', parameters: [ 'behind', 'end', 'limit' ] },
    markDeleted: { sql: 'update "pools" set "deleted" = 1 where "id" = $1 and "deleted" = 0', parameters: [ 'id' ] },
    emptyAtOnce: {
      clients: { sql: 'delete from "clients" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      domains: { sql: 'delete from "domains" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      signing_keys: { sql: 'delete from "signing_keys" where "pool_id" = $1', parameters: [ 'pool_id' ] },
    },
    emptySome: {
      client_terms: { sql: 'delete from "client_terms" where "pool_id" = $1 and ("client_id") in (select "client_id" from "client_terms" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      branding_assets: { sql: 'delete from "branding_assets" where "pool_id" = $1 and ("client_id", "id") in (select "client_id", "id" from "branding_assets" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      branding_styles: { sql: 'delete from "branding_styles" where "pool_id" = $1 and ("client_id") in (select "client_id" from "branding_styles" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      memberships: { sql: 'delete from "memberships" where "pool_id" = $1 and ("sub", "group_name") in (select "sub", "group_name" from "memberships" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      groups: { sql: 'delete from "groups" where "pool_id" = $1 and ("name") in (select "name" from "groups" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      resource_servers: { sql: 'delete from "resource_servers" where "pool_id" = $1 and ("identifier") in (select "identifier" from "resource_servers" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      devices: { sql: 'delete from "devices" where "pool_id" = $1 and ("sub", "device_key") in (select "sub", "device_key" from "devices" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      passkeys: { sql: 'delete from "passkeys" where "pool_id" = $1 and ("credential_id") in (select "credential_id" from "passkeys" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      ui_customizations: { sql: 'delete from "ui_customizations" where "pool_id" = $1 and ("client_id") in (select "client_id" from "ui_customizations" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      replicas: { sql: 'delete from "replicas" where "pool_id" = $1 and ("region_name") in (select "region_name" from "replicas" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      identity_providers: { sql: 'delete from "identity_providers" where "pool_id" = $1 and ("name") in (select "name" from "identity_providers" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      provider_identifiers: { sql: 'delete from "provider_identifiers" where "pool_id" = $1 and ("identifier") in (select "identifier" from "provider_identifiers" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      saml_keys: { sql: 'delete from "saml_keys" where "pool_id" = $1 and ("use") in (select "use" from "saml_keys" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      auth_events: { sql: 'delete from "auth_events" where "pool_id" = $1 and ("sub", "id") in (select "sub", "id" from "auth_events" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      risk_configurations: { sql: 'delete from "risk_configurations" where "pool_id" = $1 and ("client_id") in (select "client_id" from "risk_configurations" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      import_parts: { sql: 'delete from "import_parts" where "pool_id" = $1 and ("job_id", "name") in (select "job_id", "name" from "import_parts" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      import_jobs: { sql: 'delete from "import_jobs" where "pool_id" = $1 and ("id") in (select "id" from "import_jobs" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      unknown_users: { sql: 'delete from "unknown_users" where "pool_id" = $1 and ("name_hash") in (select "name_hash" from "unknown_users" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      user_names: { sql: 'delete from "user_names" where "pool_id" = $1 and ("value") in (select "value" from "user_names" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = $1 and ("key", "value", "sub") in (select "key", "value", "sub" from "user_search" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      refresh_tokens: { sql: 'delete from "refresh_tokens" where "pool_id" = $1 and ("hash") in (select "hash" from "refresh_tokens" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      grants: { sql: 'delete from "grants" where "pool_id" = $1 and ("event_id") in (select "event_id" from "grants" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      users: { sql: 'delete from "users" where "pool_id" = $1 and ("sub") in (select "sub" from "users" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      one_time_ids: { sql: 'delete from "one_time_ids" where "pool_id" = $1 and ("id") in (select "id" from "one_time_ids" where "pool_id" = $2 limit $3) and exists (select "id" from "pools" where "id" = $4 and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
    },
    prune: {
      auth_events: { sql: 'delete from "auth_events" where "pool_id" = $1 and ("sub", "id") in (select "sub", "id" from "auth_events" where "pool_id" = $2 and "expires_at" < $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
      unknown_users: { sql: 'delete from "unknown_users" where "pool_id" = $1 and ("name_hash") in (select "name_hash" from "unknown_users" where "pool_id" = $2 and "expires_at" < $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
      grants: { sql: 'delete from "grants" where "pool_id" = $1 and ("event_id") in (select "event_id" from "grants" where "pool_id" = $2 and "expires_at" < $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
      one_time_ids: { sql: 'delete from "one_time_ids" where "pool_id" = $1 and ("id") in (select "id" from "one_time_ids" where "pool_id" = $2 and "expires_at" < $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
    },
    lock: [
      { sql: 'select "id" from "pools" where "id" = $1 for update', parameters: [ 'id' ] },
    ],
    empty: {
      client_terms: { sql: 'delete from "client_terms" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      branding_assets: { sql: 'delete from "branding_assets" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      branding_styles: { sql: 'delete from "branding_styles" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      clients: { sql: 'delete from "clients" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      memberships: { sql: 'delete from "memberships" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      groups: { sql: 'delete from "groups" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      resource_servers: { sql: 'delete from "resource_servers" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      devices: { sql: 'delete from "devices" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      passkeys: { sql: 'delete from "passkeys" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      ui_customizations: { sql: 'delete from "ui_customizations" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      replicas: { sql: 'delete from "replicas" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      domains: { sql: 'delete from "domains" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      identity_providers: { sql: 'delete from "identity_providers" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      provider_identifiers: { sql: 'delete from "provider_identifiers" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      saml_keys: { sql: 'delete from "saml_keys" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      auth_events: { sql: 'delete from "auth_events" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      risk_configurations: { sql: 'delete from "risk_configurations" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      import_parts: { sql: 'delete from "import_parts" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      import_jobs: { sql: 'delete from "import_jobs" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      unknown_users: { sql: 'delete from "unknown_users" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      signing_keys: { sql: 'delete from "signing_keys" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      user_names: { sql: 'delete from "user_names" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      refresh_tokens: { sql: 'delete from "refresh_tokens" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      grants: { sql: 'delete from "grants" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      users: { sql: 'delete from "users" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      user_counts: { sql: 'delete from "user_counts" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      one_time_ids: { sql: 'delete from "one_time_ids" where "pool_id" = $1', parameters: [ 'pool_id' ] },
    },
    emptyUnchecked: {
      user_names: { sql: 'delete from "user_names" where "pool_id" = $1', parameters: [ 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = $1', parameters: [ 'pool_id' ] },
    },
    delete: { sql: 'delete from "pools" where "id" = $1 and "deleted" = 1', parameters: [ 'id' ] },
  },
  documents: {
    pools: {
      lockOwner: [],
      insertWithin: [],
      insertIfAbsent: { sql: 'insert into "pools" ("id", "version", "created_at", "record") values ($1, $2, $3, $4) on conflict ("id") do nothing', parameters: [ 'id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "id", "version", "created_at", case when "pools"."version" = $1 and "pools"."created_at" = $2 then null else "pools"."record" end as "record" from "pools" where "id" = $3 and "deleted" = 0', parameters: [ 'known_version', 'known_created_at', 'id' ] },
      save: { sql: 'update "pools" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "id" = $3 and "version" = $4 and "deleted" = 0', parameters: [ 'created_at', 'record', 'id', 'version' ] },
      delete: { sql: 'delete from "pools" where "id" = $1 and "deleted" = 0', parameters: [ 'id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "id", "version", "created_at", "record" from "pools" where "deleted" = 0 and "id" >= $1 order by "id" asc limit $2', parameters: [ 'from_id', 'limit' ] },
      },
    },
    clients: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "clients" ("id", "pool_id", "version", "created_at", "record") select $1 as "id", $2 as "pool_id", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "clients" where "pool_id" = $6) < $7 on conflict ("id") do nothing', parameters: [ 'id', 'pool_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "clients" ("id", "pool_id", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("id") do nothing', parameters: [ 'id', 'pool_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "id", "pool_id", "version", "created_at", case when "clients"."pool_id" = $1 and "clients"."version" = $2 and "clients"."created_at" = $3 then null else "clients"."record" end as "record" from "clients" where "id" = $4', parameters: [ 'known_pool_id', 'known_version', 'known_created_at', 'id' ] },
      save: { sql: 'update "clients" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "id" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'id', 'version' ] },
      delete: { sql: 'delete from "clients" where "pool_id" = $1 and "id" = $2', parameters: [ 'pool_id', 'id' ] },
      deleteOwned: [
        { sql: 'delete from "client_terms" where "pool_id" = $1 and ("client_id") in (select "client_id" from "client_terms" where "pool_id" = $2 and "client_id" = $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'id', 'limit' ] },
        { sql: 'delete from "branding_styles" where "pool_id" = $1 and ("client_id") in (select "client_id" from "branding_styles" where "pool_id" = $2 and "client_id" = $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'id', 'limit' ] },
      ],
      lists: {
        owner: { sql: 'select "id", "pool_id", "version", "created_at", "record" from "clients" where "pool_id" = $1 and "id" >= $2 order by "id" asc limit $3', parameters: [ 'pool_id', 'from_id', 'limit' ] },
      },
    },
    groups: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "groups" ("pool_id", "name", "version", "created_at", "record") select $1 as "pool_id", $2 as "name", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "groups" where "pool_id" = $6) < $7 on conflict ("pool_id", "name") do nothing', parameters: [ 'pool_id', 'name', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "groups" ("pool_id", "name", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "name") do nothing', parameters: [ 'pool_id', 'name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "groups" where "pool_id" = $1 and "name" = $2', parameters: [ 'pool_id', 'name' ], poolAt: 0 },
      save: { sql: 'update "groups" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "name" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'name', 'version' ] },
      delete: { sql: 'delete from "groups" where "pool_id" = $1 and "name" = $2', parameters: [ 'pool_id', 'name' ] },
      deleteOwned: [
        { sql: 'delete from "memberships" where "pool_id" = $1 and ("sub", "group_name") in (select "sub", "group_name" from "memberships" where "pool_id" = $2 and "group_name" = $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'name', 'limit' ] },
      ],
      lists: {
        owner: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "groups" where "pool_id" = $1 and "name" >= $2 order by "name" asc limit $3', parameters: [ 'pool_id', 'from_name', 'limit' ] },
      },
    },
    memberships: {
      lockOwner: [
        { sql: 'select 1 as "one" from "users" where "pool_id" = $1 and "sub" = $2 for no key update', parameters: [ 'pool_id', 'sub' ] },
      ],
      insertWithin: [
        {
  sql: 'insert into "memberships" ("pool_id", "sub", "group_name", "version", "created_at", "record") select $1 as "pool_id", $2 as "sub", $3 as "group_name", $4 as "version", $5 as "created_at", $6 as "record" where (select count(*) from "memberships" where "pool_id" = $7 and "sub" = $8) < $9 on conflict ("pool_id", "sub", "group_name") do nothing',
  parameters: [
    'pool_id',    'sub',
    'group_name', 'version',
    'created_at', 'record',
    'pool_id',    'sub',
    'maximum'
  ]
},
      ],
      insertIfAbsent: { sql: 'insert into "memberships" ("pool_id", "sub", "group_name", "version", "created_at", "record") values ($1, $2, $3, $4, $5, $6) on conflict ("pool_id", "sub", "group_name") do nothing', parameters: [ 'pool_id', 'sub', 'group_name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = $1 and "sub" = $2 and "group_name" = $3', parameters: [ 'pool_id', 'sub', 'group_name' ], poolAt: 0 },
      save: { sql: 'update "memberships" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "sub" = $4 and "group_name" = $5 and "version" = $6', parameters: [ 'created_at', 'record', 'pool_id', 'sub', 'group_name', 'version' ] },
      delete: { sql: 'delete from "memberships" where "pool_id" = $1 and "sub" = $2 and "group_name" = $3', parameters: [ 'pool_id', 'sub', 'group_name' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = $1 and "sub" = $2 and "group_name" >= $3 order by "group_name" asc limit $4', parameters: [ 'pool_id', 'sub', 'from_group_name', 'limit' ] },
        group: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = $1 and "group_name" = $2 and "sub" >= $3 order by "sub" asc limit $4', parameters: [ 'pool_id', 'group_name', 'from_sub', 'limit' ] },
      },
    },
    resourceServers: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "resource_servers" ("pool_id", "identifier", "version", "created_at", "record") select $1 as "pool_id", $2 as "identifier", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "resource_servers" where "pool_id" = $6) < $7 on conflict ("pool_id", "identifier") do nothing', parameters: [ 'pool_id', 'identifier', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "resource_servers" ("pool_id", "identifier", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "identifier") do nothing', parameters: [ 'pool_id', 'identifier', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "identifier", "version", "created_at", "record" from "resource_servers" where "pool_id" = $1 and "identifier" = $2', parameters: [ 'pool_id', 'identifier' ], poolAt: 0 },
      save: { sql: 'update "resource_servers" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "identifier" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'identifier', 'version' ] },
      delete: { sql: 'delete from "resource_servers" where "pool_id" = $1 and "identifier" = $2', parameters: [ 'pool_id', 'identifier' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "identifier", "version", "created_at", "record" from "resource_servers" where "pool_id" = $1 and "identifier" >= $2 order by "identifier" asc limit $3', parameters: [ 'pool_id', 'from_identifier', 'limit' ] },
      },
    },
    devices: {
      lockOwner: [
        { sql: 'select 1 as "one" from "users" where "pool_id" = $1 and "sub" = $2 for no key update', parameters: [ 'pool_id', 'sub' ] },
      ],
      insertWithin: [
        {
  sql: 'insert into "devices" ("pool_id", "sub", "device_key", "version", "created_at", "record") select $1 as "pool_id", $2 as "sub", $3 as "device_key", $4 as "version", $5 as "created_at", $6 as "record" where (select count(*) from "devices" where "pool_id" = $7 and "sub" = $8) < $9 on conflict ("pool_id", "sub", "device_key") do nothing',
  parameters: [
    'pool_id',    'sub',
    'device_key', 'version',
    'created_at', 'record',
    'pool_id',    'sub',
    'maximum'
  ]
},
      ],
      insertIfAbsent: { sql: 'insert into "devices" ("pool_id", "sub", "device_key", "version", "created_at", "record") values ($1, $2, $3, $4, $5, $6) on conflict ("pool_id", "sub", "device_key") do nothing', parameters: [ 'pool_id', 'sub', 'device_key', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "sub", "device_key", "version", "created_at", "record" from "devices" where "pool_id" = $1 and "sub" = $2 and "device_key" = $3', parameters: [ 'pool_id', 'sub', 'device_key' ], poolAt: 0 },
      save: { sql: 'update "devices" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "sub" = $4 and "device_key" = $5 and "version" = $6', parameters: [ 'created_at', 'record', 'pool_id', 'sub', 'device_key', 'version' ] },
      delete: { sql: 'delete from "devices" where "pool_id" = $1 and "sub" = $2 and "device_key" = $3', parameters: [ 'pool_id', 'sub', 'device_key' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "sub", "device_key", "version", "created_at", "record" from "devices" where "pool_id" = $1 and "sub" = $2 and "device_key" >= $3 order by "device_key" asc limit $4', parameters: [ 'pool_id', 'sub', 'from_device_key', 'limit' ] },
      },
    },
    passkeys: {
      lockOwner: [
        { sql: 'select 1 as "one" from "users" where "pool_id" = $1 and "sub" = $2 for no key update', parameters: [ 'pool_id', 'sub' ] },
      ],
      insertWithin: [
        { sql: 'insert into "passkeys" ("pool_id", "credential_id", "sub", "version", "created_at", "record") select $1 as "pool_id", $2 as "credential_id", $3 as "sub", $4 as "version", $5 as "created_at", $6 as "record" where (select count(*) from "passkeys" where "pool_id" = $7 and "sub" = $8) < $9 on conflict ("pool_id", "credential_id") do nothing', parameters: [ 'pool_id', 'credential_id', 'sub', 'version', 'created_at', 'record', 'pool_id', 'sub', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "passkeys" ("pool_id", "credential_id", "sub", "version", "created_at", "record") values ($1, $2, $3, $4, $5, $6) on conflict ("pool_id", "credential_id") do nothing', parameters: [ 'pool_id', 'credential_id', 'sub', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "credential_id", "sub", "version", "created_at", "record" from "passkeys" where "pool_id" = $1 and "credential_id" = $2', parameters: [ 'pool_id', 'credential_id' ], poolAt: 0 },
      save: { sql: 'update "passkeys" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "sub" = $4 and "credential_id" = $5 and "version" = $6', parameters: [ 'created_at', 'record', 'pool_id', 'sub', 'credential_id', 'version' ] },
      delete: { sql: 'delete from "passkeys" where "pool_id" = $1 and "sub" = $2 and "credential_id" = $3', parameters: [ 'pool_id', 'sub', 'credential_id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "credential_id", "sub", "version", "created_at", "record" from "passkeys" where "pool_id" = $1 and "sub" = $2 and "credential_id" >= $3 order by "credential_id" asc limit $4', parameters: [ 'pool_id', 'sub', 'from_credential_id', 'limit' ] },
      },
    },
    clientTerms: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "client_terms" ("pool_id", "client_id", "version", "created_at", "record") select $1 as "pool_id", $2 as "client_id", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "client_terms" where "pool_id" = $6) < $7 on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "client_terms" ("pool_id", "client_id", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "client_terms" where "pool_id" = $1 and "client_id" = $2', parameters: [ 'pool_id', 'client_id' ], poolAt: 0 },
      save: { sql: 'update "client_terms" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "client_id" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'client_id', 'version' ] },
      delete: { sql: 'delete from "client_terms" where "pool_id" = $1 and "client_id" = $2', parameters: [ 'pool_id', 'client_id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "client_terms" where "pool_id" = $1 and "client_id" >= $2 order by "client_id" asc limit $3', parameters: [ 'pool_id', 'from_client_id', 'limit' ] },
      },
    },
    brandingStyles: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "branding_styles" ("pool_id", "client_id", "version", "created_at", "record") select $1 as "pool_id", $2 as "client_id", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "branding_styles" where "pool_id" = $6) < $7 on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "branding_styles" ("pool_id", "client_id", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "branding_styles" where "pool_id" = $1 and "client_id" = $2', parameters: [ 'pool_id', 'client_id' ], poolAt: 0 },
      save: { sql: 'update "branding_styles" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "client_id" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'client_id', 'version' ] },
      delete: { sql: 'delete from "branding_styles" where "pool_id" = $1 and "client_id" = $2', parameters: [ 'pool_id', 'client_id' ] },
      deleteOwned: [
        { sql: 'delete from "branding_assets" where "pool_id" = $1 and ("client_id", "id") in (select "client_id", "id" from "branding_assets" where "pool_id" = $2 and "client_id" = $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'client_id', 'limit' ] },
      ],
      lists: {
        owner: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "branding_styles" where "pool_id" = $1 and "client_id" >= $2 order by "client_id" asc limit $3', parameters: [ 'pool_id', 'from_client_id', 'limit' ] },
      },
    },
    brandingAssets: {
      lockOwner: [
        { sql: 'select 1 as "one" from "branding_styles" where "pool_id" = $1 and "client_id" = $2 for no key update', parameters: [ 'pool_id', 'client_id' ] },
      ],
      insertWithin: [
        {
  sql: 'insert into "branding_assets" ("pool_id", "client_id", "id", "version", "created_at", "record") select $1 as "pool_id", $2 as "client_id", $3 as "id", $4 as "version", $5 as "created_at", $6 as "record" where (select count(*) from "branding_assets" where "pool_id" = $7 and "client_id" = $8) < $9 on conflict ("pool_id", "client_id", "id") do nothing',
  parameters: [
    'pool_id',    'client_id',
    'id',         'version',
    'created_at', 'record',
    'pool_id',    'client_id',
    'maximum'
  ]
},
      ],
      insertIfAbsent: { sql: 'insert into "branding_assets" ("pool_id", "client_id", "id", "version", "created_at", "record") values ($1, $2, $3, $4, $5, $6) on conflict ("pool_id", "client_id", "id") do nothing', parameters: [ 'pool_id', 'client_id', 'id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "client_id", "id", "version", "created_at", "record" from "branding_assets" where "pool_id" = $1 and "client_id" = $2 and "id" = $3', parameters: [ 'pool_id', 'client_id', 'id' ], poolAt: 0 },
      save: { sql: 'update "branding_assets" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "client_id" = $4 and "id" = $5 and "version" = $6', parameters: [ 'created_at', 'record', 'pool_id', 'client_id', 'id', 'version' ] },
      delete: { sql: 'delete from "branding_assets" where "pool_id" = $1 and "client_id" = $2 and "id" = $3', parameters: [ 'pool_id', 'client_id', 'id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "client_id", "id", "version", "created_at", "record" from "branding_assets" where "pool_id" = $1 and "client_id" = $2 and "id" >= $3 order by "id" asc limit $4', parameters: [ 'pool_id', 'client_id', 'from_id', 'limit' ] },
      },
    },
    uiCustomizations: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "ui_customizations" ("pool_id", "client_id", "version", "created_at", "record") select $1 as "pool_id", $2 as "client_id", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "ui_customizations" where "pool_id" = $6) < $7 on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "ui_customizations" ("pool_id", "client_id", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "ui_customizations" where "pool_id" = $1 and "client_id" = $2', parameters: [ 'pool_id', 'client_id' ], poolAt: 0 },
      save: { sql: 'update "ui_customizations" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "client_id" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'client_id', 'version' ] },
      delete: { sql: 'delete from "ui_customizations" where "pool_id" = $1 and "client_id" = $2', parameters: [ 'pool_id', 'client_id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "ui_customizations" where "pool_id" = $1 and "client_id" >= $2 order by "client_id" asc limit $3', parameters: [ 'pool_id', 'from_client_id', 'limit' ] },
      },
    },
    replicas: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "replicas" ("pool_id", "region_name", "version", "created_at", "record") select $1 as "pool_id", $2 as "region_name", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "replicas" where "pool_id" = $6) < $7 on conflict ("pool_id", "region_name") do nothing', parameters: [ 'pool_id', 'region_name', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "replicas" ("pool_id", "region_name", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "region_name") do nothing', parameters: [ 'pool_id', 'region_name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "region_name", "version", "created_at", "record" from "replicas" where "pool_id" = $1 and "region_name" = $2', parameters: [ 'pool_id', 'region_name' ], poolAt: 0 },
      save: { sql: 'update "replicas" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "region_name" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'region_name', 'version' ] },
      delete: { sql: 'delete from "replicas" where "pool_id" = $1 and "region_name" = $2', parameters: [ 'pool_id', 'region_name' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "region_name", "version", "created_at", "record" from "replicas" where "pool_id" = $1 and "region_name" >= $2 order by "region_name" asc limit $3', parameters: [ 'pool_id', 'from_region_name', 'limit' ] },
      },
    },
    domains: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "domains" ("domain", "pool_id", "version", "created_at", "record") select $1 as "domain", $2 as "pool_id", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "domains" where "pool_id" = $6) < $7 on conflict ("domain") do nothing', parameters: [ 'domain', 'pool_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "domains" ("domain", "pool_id", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("domain") do nothing', parameters: [ 'domain', 'pool_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "domain", "pool_id", "version", "created_at", "record" from "domains" where "domain" = $1', parameters: [ 'domain' ] },
      save: { sql: 'update "domains" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "domain" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'domain', 'version' ] },
      delete: { sql: 'delete from "domains" where "pool_id" = $1 and "domain" = $2', parameters: [ 'pool_id', 'domain' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "domain", "pool_id", "version", "created_at", "record" from "domains" where "pool_id" = $1 and "domain" >= $2 order by "domain" asc limit $3', parameters: [ 'pool_id', 'from_domain', 'limit' ] },
      },
    },
    identityProviders: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "identity_providers" ("pool_id", "name", "version", "created_at", "record") select $1 as "pool_id", $2 as "name", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "identity_providers" where "pool_id" = $6) < $7 on conflict ("pool_id", "name") do nothing', parameters: [ 'pool_id', 'name', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "identity_providers" ("pool_id", "name", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "name") do nothing', parameters: [ 'pool_id', 'name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "identity_providers" where "pool_id" = $1 and "name" = $2', parameters: [ 'pool_id', 'name' ], poolAt: 0 },
      save: { sql: 'update "identity_providers" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "name" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'name', 'version' ] },
      delete: { sql: 'delete from "identity_providers" where "pool_id" = $1 and "name" = $2', parameters: [ 'pool_id', 'name' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "identity_providers" where "pool_id" = $1 and "name" >= $2 order by "name" asc limit $3', parameters: [ 'pool_id', 'from_name', 'limit' ] },
      },
    },
    providerIdentifiers: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "provider_identifiers" ("pool_id", "identifier", "version", "created_at", "record") select $1 as "pool_id", $2 as "identifier", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "provider_identifiers" where "pool_id" = $6) < $7 on conflict ("pool_id", "identifier") do nothing', parameters: [ 'pool_id', 'identifier', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "provider_identifiers" ("pool_id", "identifier", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "identifier") do nothing', parameters: [ 'pool_id', 'identifier', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "identifier", "version", "created_at", "record" from "provider_identifiers" where "pool_id" = $1 and "identifier" = $2', parameters: [ 'pool_id', 'identifier' ], poolAt: 0 },
      save: { sql: 'update "provider_identifiers" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "identifier" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'identifier', 'version' ] },
      delete: { sql: 'delete from "provider_identifiers" where "pool_id" = $1 and "identifier" = $2', parameters: [ 'pool_id', 'identifier' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "identifier", "version", "created_at", "record" from "provider_identifiers" where "pool_id" = $1 and "identifier" >= $2 order by "identifier" asc limit $3', parameters: [ 'pool_id', 'from_identifier', 'limit' ] },
      },
    },
    samlKeys: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "saml_keys" ("pool_id", "use", "version", "created_at", "record") select $1 as "pool_id", $2 as "use", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "saml_keys" where "pool_id" = $6) < $7 on conflict ("pool_id", "use") do nothing', parameters: [ 'pool_id', 'use', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "saml_keys" ("pool_id", "use", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "use") do nothing', parameters: [ 'pool_id', 'use', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "use", "version", "created_at", "record" from "saml_keys" where "pool_id" = $1 and "use" = $2', parameters: [ 'pool_id', 'use' ], poolAt: 0 },
      save: { sql: 'update "saml_keys" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "use" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'use', 'version' ] },
      delete: { sql: 'delete from "saml_keys" where "pool_id" = $1 and "use" = $2', parameters: [ 'pool_id', 'use' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "use", "version", "created_at", "record" from "saml_keys" where "pool_id" = $1 and "use" >= $2 order by "use" asc limit $3', parameters: [ 'pool_id', 'from_use', 'limit' ] },
      },
    },
    authEvents: {
      lockOwner: [
        { sql: 'select 1 as "one" from "users" where "pool_id" = $1 and "sub" = $2 for no key update', parameters: [ 'pool_id', 'sub' ] },
      ],
      insertWithin: [
        {
  sql: 'insert into "auth_events" ("pool_id", "sub", "id", "version", "created_at", "record", "expires_at") select $1 as "pool_id", $2 as "sub", $3 as "id", $4 as "version", $5 as "created_at", $6 as "record", $7 as "expires_at" where (select count(*) from "auth_events" where "pool_id" = $8 and "sub" = $9) < $10 on conflict ("pool_id", "sub", "id") do nothing',
  parameters: [
    'pool_id',    'sub',
    'id',         'version',
    'created_at', 'record',
    'expires_at', 'pool_id',
    'sub',        'maximum'
  ]
},
      ],
      insertIfAbsent: { sql: 'insert into "auth_events" ("pool_id", "sub", "id", "version", "created_at", "record", "expires_at") values ($1, $2, $3, $4, $5, $6, $7) on conflict ("pool_id", "sub", "id") do nothing', parameters: [ 'pool_id', 'sub', 'id', 'version', 'created_at', 'record', 'expires_at' ] },
      find: { sql: 'select "pool_id", "sub", "id", "version", "created_at", "expires_at", "record" from "auth_events" where "pool_id" = $1 and "sub" = $2 and "id" = $3', parameters: [ 'pool_id', 'sub', 'id' ], poolAt: 0 },
      save: { sql: 'update "auth_events" set "version" = "version" + 1, "created_at" = $1, "record" = $2, "expires_at" = $3 where "pool_id" = $4 and "sub" = $5 and "id" = $6 and "version" = $7', parameters: [ 'created_at', 'record', 'expires_at', 'pool_id', 'sub', 'id', 'version' ] },
      delete: { sql: 'delete from "auth_events" where "pool_id" = $1 and "sub" = $2 and "id" = $3', parameters: [ 'pool_id', 'sub', 'id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "sub", "id", "version", "created_at", "record", "expires_at" from "auth_events" where "pool_id" = $1 and "sub" = $2 and "id" >= $3 order by "id" asc limit $4', parameters: [ 'pool_id', 'sub', 'from_id', 'limit' ] },
        newest: { sql: 'select "pool_id", "sub", "id", "version", "created_at", "record", "expires_at" from "auth_events" where "pool_id" = $1 and "sub" = $2 and ("created_at", "id") < ($3, $4) order by "created_at" desc, "id" desc limit $5', parameters: [ 'pool_id', 'sub', 'from_created_at', 'from_id', 'limit' ] },
      },
    },
    riskConfigurations: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "risk_configurations" ("pool_id", "client_id", "version", "created_at", "record") select $1 as "pool_id", $2 as "client_id", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "risk_configurations" where "pool_id" = $6) < $7 on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "risk_configurations" ("pool_id", "client_id", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "risk_configurations" where "pool_id" = $1 and "client_id" = $2', parameters: [ 'pool_id', 'client_id' ], poolAt: 0 },
      save: { sql: 'update "risk_configurations" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "client_id" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'client_id', 'version' ] },
      delete: { sql: 'delete from "risk_configurations" where "pool_id" = $1 and "client_id" = $2', parameters: [ 'pool_id', 'client_id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "risk_configurations" where "pool_id" = $1 and "client_id" >= $2 order by "client_id" asc limit $3', parameters: [ 'pool_id', 'from_client_id', 'limit' ] },
      },
    },
    importJobs: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "import_jobs" ("pool_id", "id", "version", "created_at", "record") select $1 as "pool_id", $2 as "id", $3 as "version", $4 as "created_at", $5 as "record" where (select count(*) from "import_jobs" where "pool_id" = $6) < $7 on conflict ("pool_id", "id") do nothing', parameters: [ 'pool_id', 'id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "import_jobs" ("pool_id", "id", "version", "created_at", "record") values ($1, $2, $3, $4, $5) on conflict ("pool_id", "id") do nothing', parameters: [ 'pool_id', 'id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "id", "version", "created_at", "record" from "import_jobs" where "pool_id" = $1 and "id" = $2', parameters: [ 'pool_id', 'id' ], poolAt: 0 },
      save: { sql: 'update "import_jobs" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "id" = $4 and "version" = $5', parameters: [ 'created_at', 'record', 'pool_id', 'id', 'version' ] },
      delete: { sql: 'delete from "import_jobs" where "pool_id" = $1 and "id" = $2', parameters: [ 'pool_id', 'id' ] },
      deleteOwned: [
        { sql: 'delete from "import_parts" where "pool_id" = $1 and ("job_id", "name") in (select "job_id", "name" from "import_parts" where "pool_id" = $2 and "job_id" = $3 limit $4)', parameters: [ 'pool_id', 'pool_id', 'id', 'limit' ] },
      ],
      lists: {
        owner: { sql: 'select "pool_id", "id", "version", "created_at", "record" from "import_jobs" where "pool_id" = $1 and "id" >= $2 order by "id" asc limit $3', parameters: [ 'pool_id', 'from_id', 'limit' ] },
        newest: { sql: 'select "pool_id", "id", "version", "created_at", "record" from "import_jobs" where "pool_id" = $1 and ("created_at", "id") < ($2, $3) order by "created_at" desc, "id" desc limit $4', parameters: [ 'pool_id', 'from_created_at', 'from_id', 'limit' ] },
      },
    },
    importParts: {
      lockOwner: [
        { sql: 'select 1 as "one" from "import_jobs" where "pool_id" = $1 and "id" = $2 for no key update', parameters: [ 'pool_id', 'job_id' ] },
      ],
      insertWithin: [
        {
  sql: 'insert into "import_parts" ("pool_id", "job_id", "name", "version", "created_at", "record") select $1 as "pool_id", $2 as "job_id", $3 as "name", $4 as "version", $5 as "created_at", $6 as "record" where (select count(*) from "import_parts" where "pool_id" = $7 and "job_id" = $8) < $9 on conflict ("pool_id", "job_id", "name") do nothing',
  parameters: [
    'pool_id',    'job_id',
    'name',       'version',
    'created_at', 'record',
    'pool_id',    'job_id',
    'maximum'
  ]
},
      ],
      insertIfAbsent: { sql: 'insert into "import_parts" ("pool_id", "job_id", "name", "version", "created_at", "record") values ($1, $2, $3, $4, $5, $6) on conflict ("pool_id", "job_id", "name") do nothing', parameters: [ 'pool_id', 'job_id', 'name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "job_id", "name", "version", "created_at", "record" from "import_parts" where "pool_id" = $1 and "job_id" = $2 and "name" = $3', parameters: [ 'pool_id', 'job_id', 'name' ], poolAt: 0 },
      save: { sql: 'update "import_parts" set "version" = "version" + 1, "created_at" = $1, "record" = $2 where "pool_id" = $3 and "job_id" = $4 and "name" = $5 and "version" = $6', parameters: [ 'created_at', 'record', 'pool_id', 'job_id', 'name', 'version' ] },
      delete: { sql: 'delete from "import_parts" where "pool_id" = $1 and "job_id" = $2 and "name" = $3', parameters: [ 'pool_id', 'job_id', 'name' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "job_id", "name", "version", "created_at", "record" from "import_parts" where "pool_id" = $1 and "job_id" = $2 and "name" >= $3 order by "name" asc limit $4', parameters: [ 'pool_id', 'job_id', 'from_name', 'limit' ] },
      },
    },
    unknownUsers: {
      lockOwner: [
        { sql: 'select 1 as "one" from "pools" where "id" = $1 for no key update', parameters: [ 'pool_id' ] },
      ],
      insertWithin: [
        { sql: 'insert into "unknown_users" ("pool_id", "name_hash", "version", "created_at", "record", "expires_at") select $1 as "pool_id", $2 as "name_hash", $3 as "version", $4 as "created_at", $5 as "record", $6 as "expires_at" where (select count(*) from "unknown_users" where "pool_id" = $7) < $8 on conflict ("pool_id", "name_hash") do nothing', parameters: [ 'pool_id', 'name_hash', 'version', 'created_at', 'record', 'expires_at', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "unknown_users" ("pool_id", "name_hash", "version", "created_at", "record", "expires_at") values ($1, $2, $3, $4, $5, $6) on conflict ("pool_id", "name_hash") do nothing', parameters: [ 'pool_id', 'name_hash', 'version', 'created_at', 'record', 'expires_at' ] },
      find: { sql: 'select "pool_id", "name_hash", "version", "created_at", "expires_at", "record" from "unknown_users" where "pool_id" = $1 and "name_hash" = $2', parameters: [ 'pool_id', 'name_hash' ], poolAt: 0 },
      save: { sql: 'update "unknown_users" set "version" = "version" + 1, "created_at" = $1, "record" = $2, "expires_at" = $3 where "pool_id" = $4 and "name_hash" = $5 and "version" = $6', parameters: [ 'created_at', 'record', 'expires_at', 'pool_id', 'name_hash', 'version' ] },
      delete: { sql: 'delete from "unknown_users" where "pool_id" = $1 and "name_hash" = $2', parameters: [ 'pool_id', 'name_hash' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "name_hash", "version", "created_at", "record", "expires_at" from "unknown_users" where "pool_id" = $1 and "name_hash" >= $2 order by "name_hash" asc limit $3', parameters: [ 'pool_id', 'from_name_hash', 'limit' ] },
      },
    },
  },
  users: {
    insert: { sql: 'insert into "users" ("pool_id", "sub", "version", "profile", "state") values ($1, $2, $3, $4, $5)', parameters: [ 'pool_id', 'sub', 'version', 'profile', 'state' ] },
    insertMany: { sql: 'insert into "users" ("pool_id", "sub", "version", "profile", "state") select $1 as "pool_id", "row".value ->> 0 as "sub", 1 as "version", "row".value ->> 1 as "profile", "row".value ->> 2 as "state" from jsonb_array_elements(cast($2 as jsonb)) as "row"', parameters: [ 'pool_id', 'rows' ] },
    find: { sql: 'select * from "users" where "pool_id" = $1 and "sub" = $2', parameters: [ 'pool_id', 'sub' ], poolAt: 0 },
    findByName: { sql: 'select "user".* from "user_names" as "name" inner join "users" as "user" on "user"."pool_id" = "name"."pool_id" and "user"."sub" = "name"."sub" where "name"."pool_id" = $1 and "name"."value" = $2', parameters: [ 'pool_id', 'value' ], poolAt: 0 },
    saveState: { sql: 'update "users" set "version" = "version" + $1, "state" = $2 where "pool_id" = $3 and "sub" = $4 and "version" = $5 and "profile" = $6', parameters: [ { always: 1 }, 'state', 'pool_id', 'sub', 'version', 'profile' ] },
    save: { sql: 'update "users" set "version" = "version" + $1, "profile" = $2, "state" = $3 where "pool_id" = $4 and "sub" = $5 and "version" = $6', parameters: [ { always: 1 }, 'profile', 'state', 'pool_id', 'sub', 'version' ] },
    delete: { sql: 'delete from "users" where "pool_id" = $1 and "sub" = $2 and "version" = $3', parameters: [ 'pool_id', 'sub', 'version' ] },
    addToCount: { sql: 'insert into "user_counts" ("pool_id", "part", "users") values ($1, $2, $3) on conflict ("pool_id", "part") do update set "users" = "user_counts"."users" + "excluded"."users"', parameters: [ 'pool_id', 'part', 'users' ] },
    count: { sql: 'select cast(sum("users") as bigint) as "users" from "user_counts" where "pool_id" = $1', parameters: [ 'pool_id' ] },
  },
  names: {
    insert: { sql: 'insert into "user_names" ("pool_id", "value", "sub") values ($1, $2, $3)', parameters: [ 'pool_id', 'value', 'sub' ] },
    insertMany: { sql: 'insert into "user_names" ("pool_id", "value", "sub") select $1 as "pool_id", "row".value ->> 0 as "value", "row".value ->> 1 as "sub" from jsonb_array_elements(cast($2 as jsonb)) as "row"', parameters: [ 'pool_id', 'rows' ] },
    delete: { sql: 'delete from "user_names" where "pool_id" = $1 and "value" = $2 and "sub" = $3', parameters: [ 'pool_id', 'value', 'sub' ] },
    deleteAll: { sql: 'delete from "user_names" where "pool_id" = $1 and "sub" = $2', parameters: [ 'pool_id', 'sub' ] },
    holder: { sql: 'select "sub" from "user_names" where "pool_id" = $1 and "value" = $2', parameters: [ 'pool_id', 'value' ], poolAt: 0 },
    holders: { sql: 'select "row".value ->> 0 as "value", (select "name"."sub" from "user_names" as "name" where "name"."pool_id" = $1 and "name"."value" = "row".value ->> 0) as "sub" from jsonb_array_elements(cast($2 as jsonb)) as "row"', parameters: [ 'pool_id', 'rows' ] },
  },
  search: {
    insert: { sql: 'insert into "user_search" ("pool_id", "sub", "key", "value") values ($1, $2, $3, $4) on conflict do nothing', parameters: [ 'pool_id', 'sub', 'key', 'value' ] },
    insertMany: { sql: 'insert into "user_search" ("pool_id", "key", "value", "sub") select $1 as "pool_id", "row".value ->> 0 as "key", "row".value ->> 1 as "value", "row".value ->> 2 as "sub" from jsonb_array_elements(cast($2 as jsonb)) as "row"', parameters: [ 'pool_id', 'rows' ] },
    delete: { sql: 'delete from "user_search" where "pool_id" = $1 and "key" = $2 and "value" = $3 and "sub" = $4', parameters: [ 'pool_id', 'key', 'value', 'sub' ] },
    bySub: { sql: 'select * from "users" where "pool_id" = $1 and "sub" >= $2 order by "sub" limit $3', parameters: [ 'pool_id', 'from_sub', 'limit' ] },
    bySubBelow: { sql: 'select * from "users" where "pool_id" = $1 and "sub" >= $2 and "sub" < $3 order by "sub" limit $4', parameters: [ 'pool_id', 'from_sub', 'below', 'limit' ] },
    byValue: { sql: 'select "user".*, "found"."value" from "user_search" as "found" inner join "users" as "user" on "user"."pool_id" = "found"."pool_id" and "user"."sub" = "found"."sub" where "found"."pool_id" = $1 and "found"."key" = $2 and ("found"."value", "found"."sub") >= ($3, $4) order by "found"."value", "found"."sub" limit $5', parameters: [ 'pool_id', 'key', 'from_value', 'from_sub', 'limit' ] },
    byValueBelow: { sql: 'select "user".*, "found"."value" from "user_search" as "found" inner join "users" as "user" on "user"."pool_id" = "found"."pool_id" and "user"."sub" = "found"."sub" where "found"."pool_id" = $1 and "found"."key" = $2 and ("found"."value", "found"."sub") >= ($3, $4) and "found"."value" < $5 order by "found"."value", "found"."sub" limit $6', parameters: [ 'pool_id', 'key', 'from_value', 'from_sub', 'below', 'limit' ] },
  },
  grants: {
    insert: { sql: 'insert into "grants" ("pool_id", "event_id", "origin_jti", "sub", "client_id", "authenticated_at", "expires_at", "revoked_at", "refresh_ended_at", "device_key", "session", "assurance") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)', parameters: [ 'pool_id', 'event_id', 'origin_jti', 'sub', 'client_id', 'authenticated_at', 'expires_at', 'revoked_at', 'refresh_ended_at', 'device_key', 'session', 'assurance' ] },
    insertIf: {
  sql: 'insert into "grants" ("pool_id", "event_id", "origin_jti", "sub", "client_id", "authenticated_at", "expires_at", "revoked_at", "refresh_ended_at", "device_key", "session", "assurance") select $1 as "pool_id", $2 as "event_id", $3 as "origin_jti", $4 as "sub", $5 as "client_id", $6 as "authenticated_at", $7 as "expires_at", $8 as "revoked_at", $9 as "refresh_ended_at", $10 as "device_key", $11 as "session", $12 as "assurance" from "users" where "users"."pool_id" = $13 and "users"."sub" = $14 and "users"."version" = $15',
  parameters: [
    'pool_id',          'event_id',
    'origin_jti',       'sub',
    'client_id',        'authenticated_at',
    'expires_at',       'revoked_at',
    'refresh_ended_at', 'device_key',
    'session',          'assurance',
    'pool_id',          'sub',
    'version'
  ]
},
    insertToken: { sql: 'insert into "refresh_tokens" ("pool_id", "hash", "event_id") values ($1, $2, $3)', parameters: [ 'pool_id', 'hash', 'event_id' ] },
    lockUser: [
      { sql: 'select "sub" from "users" where "pool_id" = $1 and "sub" = $2 for no key update', parameters: [ 'pool_id', 'sub' ] },
    ],
    deleteOldest: {
  sql: 'delete from "grants" where "pool_id" = $1 and "sub" = $2 and "event_id" != $3 and "event_id" not in (select "recent"."event_id" from "grants" as "recent" where "recent"."pool_id" = $4 and "recent"."sub" = $5 and "recent"."event_id" != $6 order by "recent"."authenticated_at" desc, "recent"."event_id" desc limit $7)',
  parameters: [
    'pool_id',  'sub',
    'event_id', 'pool_id',
    'sub',      'event_id',
    'others'
  ]
},
    findByToken: { sql: 'select "grant".*, "token"."hash", "token"."replaced_at" from "refresh_tokens" as "token" inner join "grants" as "grant" on "grant"."pool_id" = "token"."pool_id" and "grant"."event_id" = "token"."event_id" where "token"."pool_id" = $1 and "token"."hash" = $2', parameters: [ 'pool_id', 'hash' ], poolAt: 0 },
    replaceToken: { sql: 'update "refresh_tokens" set "replaced_at" = coalesce("replaced_at", $1) where "pool_id" = $2 and "hash" = $3 and "event_id" = $4 and ("replaced_at" is null or "replaced_at" > $5)', parameters: [ 'at', 'pool_id', 'hash', 'event_id', 'graceful_after' ] },
    revoke: { sql: 'update "grants" set "revoked_at" = $1 where "pool_id" = $2 and "event_id" = $3 and "revoked_at" is null', parameters: [ 'at', 'pool_id', 'event_id' ] },
    revokeAll: { sql: 'update "grants" set "revoked_at" = $1 where "pool_id" = $2 and "sub" = $3 and "event_id" != $4 and "revoked_at" is null', parameters: [ 'at', 'pool_id', 'sub', 'kept' ] },
    endRefreshOf: { sql: 'update "grants" set "refresh_ended_at" = $1 where "pool_id" = $2 and "sub" = $3 and "device_key" = $4 and "refresh_ended_at" is null', parameters: [ 'at', 'pool_id', 'sub', 'device_key' ] },
    sessions: { sql: 'select * from "grants" where "pool_id" = $1 and "sub" = $2 and "session" is not null and "revoked_at" is null', parameters: [ 'pool_id', 'sub' ] },
    updateSession: { sql: 'update "grants" set "session" = $1 where "pool_id" = $2 and "event_id" = $3 and "session" is not null and "revoked_at" is null', parameters: [ 'session', 'pool_id', 'event_id' ] },
  },
  accessTokens: {
    find: { sql: 'select "pools"."version" as "pool_version", "pools"."created_at" as "pool_created_at", case when "pools"."version" = $1 and "pools"."created_at" = $2 then null else "pools"."record" end as "pool_record", "clients"."version" as "client_version", "clients"."created_at" as "client_created_at", case when "clients"."pool_id" = $3 and "clients"."version" = $4 and "clients"."created_at" = $5 then null else "clients"."record" end as "client_record", "users"."version" as "user_version", "users"."profile", "users"."state", "grants"."origin_jti", "grants"."sub" as "grant_sub", "grants"."client_id" as "grant_client_id", "grants"."authenticated_at", "grants"."expires_at", "grants"."revoked_at", "grants"."refresh_ended_at", "grants"."device_key", "grants"."session", "grants"."assurance" from "pools" left join "clients" on "clients"."pool_id" = "pools"."id" and "clients"."id" = $6 left join "grants" on "grants"."pool_id" = "pools"."id" and "grants"."event_id" = $7 left join "users" on "users"."pool_id" = "pools"."id" and "users"."sub" = $8 where "pools"."id" = $9 and "pools"."deleted" = 0', parameters: [ 'known_pool_version', 'known_pool_created_at', 'known_client_pool_id', 'known_client_version', 'known_client_created_at', 'client_id', 'event_id', 'sub', 'pool_id' ], poolAt: 8 },
  },
  oneTimeIds: {
    consume: { sql: 'insert into "one_time_ids" ("pool_id", "id", "expires_at") values ($1, $2, $3) on conflict ("pool_id", "id") do nothing', parameters: [ 'pool_id', 'id', 'expires_at' ] },
    find: { sql: 'select "expires_at" from "one_time_ids" where "pool_id" = $1 and "id" = $2', parameters: [ 'pool_id', 'id' ], poolAt: 0 },
  },
  facts: {
    find: { sql: 'select "value" from "facts" where "name" = $1', parameters: [ 'name' ] },
    findFrom: { sql: 'select "name", "value" from "facts" where "name" >= $1 and "name" < $2', parameters: [ 'from', 'below' ] },
    put: { sql: 'insert into "facts" ("name", "value") values ($1, $2) on conflict ("name") do update set "value" = "excluded"."value"', parameters: [ 'name', 'value' ] },
    putIfAbsent: { sql: 'insert into "facts" ("name", "value") values ($1, $2) on conflict ("name") do nothing', parameters: [ 'name', 'value' ] },
  },
  buckets: {
    take: { sql: 'insert into "buckets" ("key", "full_at") values ($1, $2) on conflict ("key") do update set "full_at" = case when buckets.full_at > $3 then buckets.full_at + $4 else $5 end where buckets.full_at <= $6', parameters: [ 'key', 'full_after', 'now', 'cost', 'full_after', 'latest' ] },
    prune: { sql: 'delete from "buckets" where "key" in (select "key" from "buckets" where "full_at" < $1 order by "full_at" limit $2) and "full_at" < $3', parameters: [ 'before', 'limit', 'before' ] },
  },
}
