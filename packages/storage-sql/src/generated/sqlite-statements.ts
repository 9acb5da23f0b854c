// Generated from packages/storage-sql/src/statements by pnpm generate. Do not edit.
import type { CompiledStatements } from '../statements/index.ts'

export const sqliteStatements: CompiledStatements = {
  pools: {
    insertKey: { sql: 'insert into "signing_keys" ("pool_id", "kid", "use", "public_n", "public_e", "private_key", "created_at") values (?, ?, ?, ?, ?, ?, ?)', parameters: [ 'pool_id', 'kid', 'use', 'public_n', 'public_e', 'private_key', 'created_at' ] },
    keys: { sql: 'select * from "signing_keys" where "pool_id" = ? order by "created_at", "kid"', parameters: [ 'pool_id' ] },
    ids: { sql: 'select "id", "deleted" from "pools" where "id" > ? order by "id" limit ?', parameters: [ 'behind', 'limit' ] },
    idsUpTo: { sql: 'select "id", "deleted" from "pools" where "id" > ? and "id" <= ? order by "id" limit ?', parameters: [ 'behind', 'end', 'limit' ] },
    markDeleted: { sql: 'update "pools" set "deleted" = 1 where "id" = ? and "deleted" = 0', parameters: [ 'id' ] },
    emptyAtOnce: {
      clients: { sql: 'delete from "clients" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      domains: { sql: 'delete from "domains" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      signing_keys: { sql: 'delete from "signing_keys" where "pool_id" = ?', parameters: [ 'pool_id' ] },
    },
    emptySome: {
      client_terms: { sql: 'delete from "client_terms" where "pool_id" = ? and ("client_id") in (select "client_id" from "client_terms" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      branding_assets: { sql: 'delete from "branding_assets" where "pool_id" = ? and ("client_id", "id") in (select "client_id", "id" from "branding_assets" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      branding_styles: { sql: 'delete from "branding_styles" where "pool_id" = ? and ("client_id") in (select "client_id" from "branding_styles" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      memberships: { sql: 'delete from "memberships" where "pool_id" = ? and ("sub", "group_name") in (select "sub", "group_name" from "memberships" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      groups: { sql: 'delete from "groups" where "pool_id" = ? and ("name") in (select "name" from "groups" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      resource_servers: { sql: 'delete from "resource_servers" where "pool_id" = ? and ("identifier") in (select "identifier" from "resource_servers" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      devices: { sql: 'delete from "devices" where "pool_id" = ? and ("sub", "device_key") in (select "sub", "device_key" from "devices" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      passkeys: { sql: 'delete from "passkeys" where "pool_id" = ? and ("credential_id") in (select "credential_id" from "passkeys" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      ui_customizations: { sql: 'delete from "ui_customizations" where "pool_id" = ? and ("client_id") in (select "client_id" from "ui_customizations" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      replicas: { sql: 'delete from "replicas" where "pool_id" = ? and ("region_name") in (select "region_name" from "replicas" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      identity_providers: { sql: 'delete from "identity_providers" where "pool_id" = ? and ("name") in (select "name" from "identity_providers" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      provider_identifiers: { sql: 'delete from "provider_identifiers" where "pool_id" = ? and ("identifier") in (select "identifier" from "provider_identifiers" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      saml_keys: { sql: 'delete from "saml_keys" where "pool_id" = ? and ("use") in (select "use" from "saml_keys" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      auth_events: { sql: 'delete from "auth_events" where "pool_id" = ? and ("sub", "id") in (select "sub", "id" from "auth_events" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      risk_configurations: { sql: 'delete from "risk_configurations" where "pool_id" = ? and ("client_id") in (select "client_id" from "risk_configurations" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      import_parts: { sql: 'delete from "import_parts" where "pool_id" = ? and ("job_id", "name") in (select "job_id", "name" from "import_parts" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      import_jobs: { sql: 'delete from "import_jobs" where "pool_id" = ? and ("id") in (select "id" from "import_jobs" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      unknown_users: { sql: 'delete from "unknown_users" where "pool_id" = ? and ("name_hash") in (select "name_hash" from "unknown_users" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      user_names: { sql: 'delete from "user_names" where "pool_id" = ? and ("value") in (select "value" from "user_names" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = ? and ("key", "value", "sub") in (select "key", "value", "sub" from "user_search" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      refresh_tokens: { sql: 'delete from "refresh_tokens" where "pool_id" = ? and ("hash") in (select "hash" from "refresh_tokens" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      grants: { sql: 'delete from "grants" where "pool_id" = ? and ("event_id") in (select "event_id" from "grants" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      users: { sql: 'delete from "users" where "pool_id" = ? and ("sub") in (select "sub" from "users" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
      one_time_ids: { sql: 'delete from "one_time_ids" where "pool_id" = ? and ("id") in (select "id" from "one_time_ids" where "pool_id" = ? limit ?) and exists (select "id" from "pools" where "id" = ? and "deleted" = 1)', parameters: [ 'pool_id', 'pool_id', 'limit', 'pool_id' ] },
    },
    prune: {
      auth_events: { sql: 'delete from "auth_events" where "pool_id" = ? and ("sub", "id") in (select "sub", "id" from "auth_events" where "pool_id" = ? and "expires_at" < ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
      unknown_users: { sql: 'delete from "unknown_users" where "pool_id" = ? and ("name_hash") in (select "name_hash" from "unknown_users" where "pool_id" = ? and "expires_at" < ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
      grants: { sql: 'delete from "grants" where "pool_id" = ? and ("event_id") in (select "event_id" from "grants" where "pool_id" = ? and "expires_at" < ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
      one_time_ids: { sql: 'delete from "one_time_ids" where "pool_id" = ? and ("id") in (select "id" from "one_time_ids" where "pool_id" = ? and "expires_at" < ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'before', 'limit' ] },
    },
    lock: [],
    empty: {
      client_terms: { sql: 'delete from "client_terms" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      branding_assets: { sql: 'delete from "branding_assets" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      branding_styles: { sql: 'delete from "branding_styles" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      clients: { sql: 'delete from "clients" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      memberships: { sql: 'delete from "memberships" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      groups: { sql: 'delete from "groups" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      resource_servers: { sql: 'delete from "resource_servers" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      devices: { sql: 'delete from "devices" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      passkeys: { sql: 'delete from "passkeys" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      ui_customizations: { sql: 'delete from "ui_customizations" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      replicas: { sql: 'delete from "replicas" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      domains: { sql: 'delete from "domains" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      identity_providers: { sql: 'delete from "identity_providers" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      provider_identifiers: { sql: 'delete from "provider_identifiers" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      saml_keys: { sql: 'delete from "saml_keys" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      auth_events: { sql: 'delete from "auth_events" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      risk_configurations: { sql: 'delete from "risk_configurations" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      import_parts: { sql: 'delete from "import_parts" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      import_jobs: { sql: 'delete from "import_jobs" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      unknown_users: { sql: 'delete from "unknown_users" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      signing_keys: { sql: 'delete from "signing_keys" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      user_names: { sql: 'delete from "user_names" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      refresh_tokens: { sql: 'delete from "refresh_tokens" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      grants: { sql: 'delete from "grants" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      users: { sql: 'delete from "users" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      user_counts: { sql: 'delete from "user_counts" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      one_time_ids: { sql: 'delete from "one_time_ids" where "pool_id" = ?', parameters: [ 'pool_id' ] },
    },
    emptyUnchecked: {
      user_names: { sql: 'delete from "user_names" where "pool_id" = ?', parameters: [ 'pool_id' ] },
      user_search: { sql: 'delete from "user_search" where "pool_id" = ?', parameters: [ 'pool_id' ] },
    },
    delete: { sql: 'delete from "pools" where "id" = ? and "deleted" = 1', parameters: [ 'id' ] },
  },
  documents: {
    pools: {
      lockOwner: [],
      insertWithin: [],
      insertIfAbsent: { sql: 'insert into "pools" ("id", "version", "created_at", "record") values (?, ?, ?, ?) on conflict ("id") do nothing', parameters: [ 'id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "id", "version", "created_at", case when "pools"."version" = ? and "pools"."created_at" = ? then null else "pools"."record" end as "record" from "pools" where "id" = ? and "deleted" = 0', parameters: [ 'known_version', 'known_created_at', 'id' ] },
      save: { sql: 'update "pools" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "id" = ? and "version" = ? and "deleted" = 0', parameters: [ 'created_at', 'record', 'id', 'version' ] },
      delete: { sql: 'delete from "pools" where "id" = ? and "deleted" = 0', parameters: [ 'id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "id", "version", "created_at", "record" from "pools" where "deleted" = 0 and "id" >= ? order by "id" asc limit ?', parameters: [ 'from_id', 'limit' ] },
      },
    },
    clients: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "clients" ("id", "pool_id", "version", "created_at", "record") select ? as "id", ? as "pool_id", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "clients" where "pool_id" = ?) < ? on conflict ("id") do nothing', parameters: [ 'id', 'pool_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "clients" ("id", "pool_id", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("id") do nothing', parameters: [ 'id', 'pool_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "id", "pool_id", "version", "created_at", case when "clients"."pool_id" = ? and "clients"."version" = ? and "clients"."created_at" = ? then null else "clients"."record" end as "record" from "clients" where "id" = ?', parameters: [ 'known_pool_id', 'known_version', 'known_created_at', 'id' ] },
      save: { sql: 'update "clients" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "id" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'id', 'version' ] },
      delete: { sql: 'delete from "clients" where "pool_id" = ? and "id" = ?', parameters: [ 'pool_id', 'id' ] },
      deleteOwned: [
        { sql: 'delete from "client_terms" where "pool_id" = ? and ("client_id") in (select "client_id" from "client_terms" where "pool_id" = ? and "client_id" = ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'id', 'limit' ] },
        { sql: 'delete from "branding_styles" where "pool_id" = ? and ("client_id") in (select "client_id" from "branding_styles" where "pool_id" = ? and "client_id" = ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'id', 'limit' ] },
      ],
      lists: {
        owner: { sql: 'select "id", "pool_id", "version", "created_at", "record" from "clients" where "pool_id" = ? and "id" >= ? order by "id" asc limit ?', parameters: [ 'pool_id', 'from_id', 'limit' ] },
      },
    },
    groups: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "groups" ("pool_id", "name", "version", "created_at", "record") select ? as "pool_id", ? as "name", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "groups" where "pool_id" = ?) < ? on conflict ("pool_id", "name") do nothing', parameters: [ 'pool_id', 'name', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "groups" ("pool_id", "name", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "name") do nothing', parameters: [ 'pool_id', 'name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "groups" where "pool_id" = ? and "name" = ?', parameters: [ 'pool_id', 'name' ], poolAt: 0 },
      save: { sql: 'update "groups" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "name" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'name', 'version' ] },
      delete: { sql: 'delete from "groups" where "pool_id" = ? and "name" = ?', parameters: [ 'pool_id', 'name' ] },
      deleteOwned: [
        { sql: 'delete from "memberships" where "pool_id" = ? and ("sub", "group_name") in (select "sub", "group_name" from "memberships" where "pool_id" = ? and "group_name" = ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'name', 'limit' ] },
      ],
      lists: {
        owner: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "groups" where "pool_id" = ? and "name" >= ? order by "name" asc limit ?', parameters: [ 'pool_id', 'from_name', 'limit' ] },
      },
    },
    memberships: {
      lockOwner: [],
      insertWithin: [
        {
  sql: 'insert into "memberships" ("pool_id", "sub", "group_name", "version", "created_at", "record") select ? as "pool_id", ? as "sub", ? as "group_name", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "memberships" where "pool_id" = ? and "sub" = ?) < ? on conflict ("pool_id", "sub", "group_name") do nothing',
  parameters: [
    'pool_id',    'sub',
    'group_name', 'version',
    'created_at', 'record',
    'pool_id',    'sub',
    'maximum'
  ]
},
      ],
      insertIfAbsent: { sql: 'insert into "memberships" ("pool_id", "sub", "group_name", "version", "created_at", "record") values (?, ?, ?, ?, ?, ?) on conflict ("pool_id", "sub", "group_name") do nothing', parameters: [ 'pool_id', 'sub', 'group_name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = ? and "sub" = ? and "group_name" = ?', parameters: [ 'pool_id', 'sub', 'group_name' ], poolAt: 0 },
      save: { sql: 'update "memberships" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "sub" = ? and "group_name" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'sub', 'group_name', 'version' ] },
      delete: { sql: 'delete from "memberships" where "pool_id" = ? and "sub" = ? and "group_name" = ?', parameters: [ 'pool_id', 'sub', 'group_name' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = ? and "sub" = ? and "group_name" >= ? order by "group_name" asc limit ?', parameters: [ 'pool_id', 'sub', 'from_group_name', 'limit' ] },
        group: { sql: 'select "pool_id", "sub", "group_name", "version", "created_at", "record" from "memberships" where "pool_id" = ? and "group_name" = ? and "sub" >= ? order by "sub" asc limit ?', parameters: [ 'pool_id', 'group_name', 'from_sub', 'limit' ] },
      },
    },
    resourceServers: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "resource_servers" ("pool_id", "identifier", "version", "created_at", "record") select ? as "pool_id", ? as "identifier", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "resource_servers" where "pool_id" = ?) < ? on conflict ("pool_id", "identifier") do nothing', parameters: [ 'pool_id', 'identifier', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "resource_servers" ("pool_id", "identifier", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "identifier") do nothing', parameters: [ 'pool_id', 'identifier', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "identifier", "version", "created_at", "record" from "resource_servers" where "pool_id" = ? and "identifier" = ?', parameters: [ 'pool_id', 'identifier' ], poolAt: 0 },
      save: { sql: 'update "resource_servers" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "identifier" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'identifier', 'version' ] },
      delete: { sql: 'delete from "resource_servers" where "pool_id" = ? and "identifier" = ?', parameters: [ 'pool_id', 'identifier' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "identifier", "version", "created_at", "record" from "resource_servers" where "pool_id" = ? and "identifier" >= ? order by "identifier" asc limit ?', parameters: [ 'pool_id', 'from_identifier', 'limit' ] },
      },
    },
    devices: {
      lockOwner: [],
      insertWithin: [
        {
  sql: 'insert into "devices" ("pool_id", "sub", "device_key", "version", "created_at", "record") select ? as "pool_id", ? as "sub", ? as "device_key", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "devices" where "pool_id" = ? and "sub" = ?) < ? on conflict ("pool_id", "sub", "device_key") do nothing',
  parameters: [
    'pool_id',    'sub',
    'device_key', 'version',
    'created_at', 'record',
    'pool_id',    'sub',
    'maximum'
  ]
},
      ],
      insertIfAbsent: { sql: 'insert into "devices" ("pool_id", "sub", "device_key", "version", "created_at", "record") values (?, ?, ?, ?, ?, ?) on conflict ("pool_id", "sub", "device_key") do nothing', parameters: [ 'pool_id', 'sub', 'device_key', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "sub", "device_key", "version", "created_at", "record" from "devices" where "pool_id" = ? and "sub" = ? and "device_key" = ?', parameters: [ 'pool_id', 'sub', 'device_key' ], poolAt: 0 },
      save: { sql: 'update "devices" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "sub" = ? and "device_key" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'sub', 'device_key', 'version' ] },
      delete: { sql: 'delete from "devices" where "pool_id" = ? and "sub" = ? and "device_key" = ?', parameters: [ 'pool_id', 'sub', 'device_key' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "sub", "device_key", "version", "created_at", "record" from "devices" where "pool_id" = ? and "sub" = ? and "device_key" >= ? order by "device_key" asc limit ?', parameters: [ 'pool_id', 'sub', 'from_device_key', 'limit' ] },
      },
    },
    passkeys: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "passkeys" ("pool_id", "credential_id", "sub", "version", "created_at", "record") select ? as "pool_id", ? as "credential_id", ? as "sub", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "passkeys" where "pool_id" = ? and "sub" = ?) < ? on conflict ("pool_id", "credential_id") do nothing', parameters: [ 'pool_id', 'credential_id', 'sub', 'version', 'created_at', 'record', 'pool_id', 'sub', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "passkeys" ("pool_id", "credential_id", "sub", "version", "created_at", "record") values (?, ?, ?, ?, ?, ?) on conflict ("pool_id", "credential_id") do nothing', parameters: [ 'pool_id', 'credential_id', 'sub', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "credential_id", "sub", "version", "created_at", "record" from "passkeys" where "pool_id" = ? and "credential_id" = ?', parameters: [ 'pool_id', 'credential_id' ], poolAt: 0 },
      save: { sql: 'update "passkeys" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "sub" = ? and "credential_id" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'sub', 'credential_id', 'version' ] },
      delete: { sql: 'delete from "passkeys" where "pool_id" = ? and "sub" = ? and "credential_id" = ?', parameters: [ 'pool_id', 'sub', 'credential_id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "credential_id", "sub", "version", "created_at", "record" from "passkeys" where "pool_id" = ? and "sub" = ? and "credential_id" >= ? order by "credential_id" asc limit ?', parameters: [ 'pool_id', 'sub', 'from_credential_id', 'limit' ] },
      },
    },
    clientTerms: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "client_terms" ("pool_id", "client_id", "version", "created_at", "record") select ? as "pool_id", ? as "client_id", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "client_terms" where "pool_id" = ?) < ? on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "client_terms" ("pool_id", "client_id", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "client_terms" where "pool_id" = ? and "client_id" = ?', parameters: [ 'pool_id', 'client_id' ], poolAt: 0 },
      save: { sql: 'update "client_terms" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "client_id" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'client_id', 'version' ] },
      delete: { sql: 'delete from "client_terms" where "pool_id" = ? and "client_id" = ?', parameters: [ 'pool_id', 'client_id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "client_terms" where "pool_id" = ? and "client_id" >= ? order by "client_id" asc limit ?', parameters: [ 'pool_id', 'from_client_id', 'limit' ] },
      },
    },
    brandingStyles: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "branding_styles" ("pool_id", "client_id", "version", "created_at", "record") select ? as "pool_id", ? as "client_id", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "branding_styles" where "pool_id" = ?) < ? on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "branding_styles" ("pool_id", "client_id", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "branding_styles" where "pool_id" = ? and "client_id" = ?', parameters: [ 'pool_id', 'client_id' ], poolAt: 0 },
      save: { sql: 'update "branding_styles" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "client_id" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'client_id', 'version' ] },
      delete: { sql: 'delete from "branding_styles" where "pool_id" = ? and "client_id" = ?', parameters: [ 'pool_id', 'client_id' ] },
      deleteOwned: [
        { sql: 'delete from "branding_assets" where "pool_id" = ? and ("client_id", "id") in (select "client_id", "id" from "branding_assets" where "pool_id" = ? and "client_id" = ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'client_id', 'limit' ] },
      ],
      lists: {
        owner: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "branding_styles" where "pool_id" = ? and "client_id" >= ? order by "client_id" asc limit ?', parameters: [ 'pool_id', 'from_client_id', 'limit' ] },
      },
    },
    brandingAssets: {
      lockOwner: [],
      insertWithin: [
        {
  sql: 'insert into "branding_assets" ("pool_id", "client_id", "id", "version", "created_at", "record") select ? as "pool_id", ? as "client_id", ? as "id", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "branding_assets" where "pool_id" = ? and "client_id" = ?) < ? on conflict ("pool_id", "client_id", "id") do nothing',
  parameters: [
    'pool_id',    'client_id',
    'id',         'version',
    'created_at', 'record',
    'pool_id',    'client_id',
    'maximum'
  ]
},
      ],
      insertIfAbsent: { sql: 'insert into "branding_assets" ("pool_id", "client_id", "id", "version", "created_at", "record") values (?, ?, ?, ?, ?, ?) on conflict ("pool_id", "client_id", "id") do nothing', parameters: [ 'pool_id', 'client_id', 'id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "client_id", "id", "version", "created_at", "record" from "branding_assets" where "pool_id" = ? and "client_id" = ? and "id" = ?', parameters: [ 'pool_id', 'client_id', 'id' ], poolAt: 0 },
      save: { sql: 'update "branding_assets" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "client_id" = ? and "id" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'client_id', 'id', 'version' ] },
      delete: { sql: 'delete from "branding_assets" where "pool_id" = ? and "client_id" = ? and "id" = ?', parameters: [ 'pool_id', 'client_id', 'id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "client_id", "id", "version", "created_at", "record" from "branding_assets" where "pool_id" = ? and "client_id" = ? and "id" >= ? order by "id" asc limit ?', parameters: [ 'pool_id', 'client_id', 'from_id', 'limit' ] },
      },
    },
    uiCustomizations: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "ui_customizations" ("pool_id", "client_id", "version", "created_at", "record") select ? as "pool_id", ? as "client_id", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "ui_customizations" where "pool_id" = ?) < ? on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "ui_customizations" ("pool_id", "client_id", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "ui_customizations" where "pool_id" = ? and "client_id" = ?', parameters: [ 'pool_id', 'client_id' ], poolAt: 0 },
      save: { sql: 'update "ui_customizations" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "client_id" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'client_id', 'version' ] },
      delete: { sql: 'delete from "ui_customizations" where "pool_id" = ? and "client_id" = ?', parameters: [ 'pool_id', 'client_id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "ui_customizations" where "pool_id" = ? and "client_id" >= ? order by "client_id" asc limit ?', parameters: [ 'pool_id', 'from_client_id', 'limit' ] },
      },
    },
    replicas: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "replicas" ("pool_id", "region_name", "version", "created_at", "record") select ? as "pool_id", ? as "region_name", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "replicas" where "pool_id" = ?) < ? on conflict ("pool_id", "region_name") do nothing', parameters: [ 'pool_id', 'region_name', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "replicas" ("pool_id", "region_name", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "region_name") do nothing', parameters: [ 'pool_id', 'region_name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "region_name", "version", "created_at", "record" from "replicas" where "pool_id" = ? and "region_name" = ?', parameters: [ 'pool_id', 'region_name' ], poolAt: 0 },
      save: { sql: 'update "replicas" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "region_name" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'region_name', 'version' ] },
      delete: { sql: 'delete from "replicas" where "pool_id" = ? and "region_name" = ?', parameters: [ 'pool_id', 'region_name' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "region_name", "version", "created_at", "record" from "replicas" where "pool_id" = ? and "region_name" >= ? order by "region_name" asc limit ?', parameters: [ 'pool_id', 'from_region_name', 'limit' ] },
      },
    },
    domains: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "domains" ("domain", "pool_id", "version", "created_at", "record") select ? as "domain", ? as "pool_id", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "domains" where "pool_id" = ?) < ? on conflict ("domain") do nothing', parameters: [ 'domain', 'pool_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "domains" ("domain", "pool_id", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("domain") do nothing', parameters: [ 'domain', 'pool_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "domain", "pool_id", "version", "created_at", "record" from "domains" where "domain" = ?', parameters: [ 'domain' ] },
      save: { sql: 'update "domains" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "domain" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'domain', 'version' ] },
      delete: { sql: 'delete from "domains" where "pool_id" = ? and "domain" = ?', parameters: [ 'pool_id', 'domain' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "domain", "pool_id", "version", "created_at", "record" from "domains" where "pool_id" = ? and "domain" >= ? order by "domain" asc limit ?', parameters: [ 'pool_id', 'from_domain', 'limit' ] },
      },
    },
    identityProviders: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "identity_providers" ("pool_id", "name", "version", "created_at", "record") select ? as "pool_id", ? as "name", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "identity_providers" where "pool_id" = ?) < ? on conflict ("pool_id", "name") do nothing', parameters: [ 'pool_id', 'name', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "identity_providers" ("pool_id", "name", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "name") do nothing', parameters: [ 'pool_id', 'name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "identity_providers" where "pool_id" = ? and "name" = ?', parameters: [ 'pool_id', 'name' ], poolAt: 0 },
      save: { sql: 'update "identity_providers" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "name" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'name', 'version' ] },
      delete: { sql: 'delete from "identity_providers" where "pool_id" = ? and "name" = ?', parameters: [ 'pool_id', 'name' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "name", "version", "created_at", "record" from "identity_providers" where "pool_id" = ? and "name" >= ? order by "name" asc limit ?', parameters: [ 'pool_id', 'from_name', 'limit' ] },
      },
    },
    providerIdentifiers: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "provider_identifiers" ("pool_id", "identifier", "version", "created_at", "record") select ? as "pool_id", ? as "identifier", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "provider_identifiers" where "pool_id" = ?) < ? on conflict ("pool_id", "identifier") do nothing', parameters: [ 'pool_id', 'identifier', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "provider_identifiers" ("pool_id", "identifier", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "identifier") do nothing', parameters: [ 'pool_id', 'identifier', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "identifier", "version", "created_at", "record" from "provider_identifiers" where "pool_id" = ? and "identifier" = ?', parameters: [ 'pool_id', 'identifier' ], poolAt: 0 },
      save: { sql: 'update "provider_identifiers" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "identifier" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'identifier', 'version' ] },
      delete: { sql: 'delete from "provider_identifiers" where "pool_id" = ? and "identifier" = ?', parameters: [ 'pool_id', 'identifier' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "identifier", "version", "created_at", "record" from "provider_identifiers" where "pool_id" = ? and "identifier" >= ? order by "identifier" asc limit ?', parameters: [ 'pool_id', 'from_identifier', 'limit' ] },
      },
    },
    samlKeys: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "saml_keys" ("pool_id", "use", "version", "created_at", "record") select ? as "pool_id", ? as "use", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "saml_keys" where "pool_id" = ?) < ? on conflict ("pool_id", "use") do nothing', parameters: [ 'pool_id', 'use', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "saml_keys" ("pool_id", "use", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "use") do nothing', parameters: [ 'pool_id', 'use', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "use", "version", "created_at", "record" from "saml_keys" where "pool_id" = ? and "use" = ?', parameters: [ 'pool_id', 'use' ], poolAt: 0 },
      save: { sql: 'update "saml_keys" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "use" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'use', 'version' ] },
      delete: { sql: 'delete from "saml_keys" where "pool_id" = ? and "use" = ?', parameters: [ 'pool_id', 'use' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "use", "version", "created_at", "record" from "saml_keys" where "pool_id" = ? and "use" >= ? order by "use" asc limit ?', parameters: [ 'pool_id', 'from_use', 'limit' ] },
      },
    },
    authEvents: {
      lockOwner: [],
      insertWithin: [
        {
  sql: 'insert into "auth_events" ("pool_id", "sub", "id", "version", "created_at", "record", "expires_at") select ? as "pool_id", ? as "sub", ? as "id", ? as "version", ? as "created_at", ? as "record", ? as "expires_at" where (select count(*) from "auth_events" where "pool_id" = ? and "sub" = ?) < ? on conflict ("pool_id", "sub", "id") do nothing',
  parameters: [
    'pool_id',    'sub',
    'id',         'version',
    'created_at', 'record',
    'expires_at', 'pool_id',
    'sub',        'maximum'
  ]
},
      ],
      insertIfAbsent: { sql: 'insert into "auth_events" ("pool_id", "sub", "id", "version", "created_at", "record", "expires_at") values (?, ?, ?, ?, ?, ?, ?) on conflict ("pool_id", "sub", "id") do nothing', parameters: [ 'pool_id', 'sub', 'id', 'version', 'created_at', 'record', 'expires_at' ] },
      find: { sql: 'select "pool_id", "sub", "id", "version", "created_at", "expires_at", "record" from "auth_events" where "pool_id" = ? and "sub" = ? and "id" = ?', parameters: [ 'pool_id', 'sub', 'id' ], poolAt: 0 },
      save: { sql: 'update "auth_events" set "version" = "version" + 1, "created_at" = ?, "record" = ?, "expires_at" = ? where "pool_id" = ? and "sub" = ? and "id" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'expires_at', 'pool_id', 'sub', 'id', 'version' ] },
      delete: { sql: 'delete from "auth_events" where "pool_id" = ? and "sub" = ? and "id" = ?', parameters: [ 'pool_id', 'sub', 'id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "sub", "id", "version", "created_at", "record", "expires_at" from "auth_events" where "pool_id" = ? and "sub" = ? and "id" >= ? order by "id" asc limit ?', parameters: [ 'pool_id', 'sub', 'from_id', 'limit' ] },
        newest: { sql: 'select "pool_id", "sub", "id", "version", "created_at", "record", "expires_at" from "auth_events" where "pool_id" = ? and "sub" = ? and ("created_at", "id") < (?, ?) order by "created_at" desc, "id" desc limit ?', parameters: [ 'pool_id', 'sub', 'from_created_at', 'from_id', 'limit' ] },
      },
    },
    riskConfigurations: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "risk_configurations" ("pool_id", "client_id", "version", "created_at", "record") select ? as "pool_id", ? as "client_id", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "risk_configurations" where "pool_id" = ?) < ? on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "risk_configurations" ("pool_id", "client_id", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "client_id") do nothing', parameters: [ 'pool_id', 'client_id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "risk_configurations" where "pool_id" = ? and "client_id" = ?', parameters: [ 'pool_id', 'client_id' ], poolAt: 0 },
      save: { sql: 'update "risk_configurations" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "client_id" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'client_id', 'version' ] },
      delete: { sql: 'delete from "risk_configurations" where "pool_id" = ? and "client_id" = ?', parameters: [ 'pool_id', 'client_id' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "client_id", "version", "created_at", "record" from "risk_configurations" where "pool_id" = ? and "client_id" >= ? order by "client_id" asc limit ?', parameters: [ 'pool_id', 'from_client_id', 'limit' ] },
      },
    },
    importJobs: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "import_jobs" ("pool_id", "id", "version", "created_at", "record") select ? as "pool_id", ? as "id", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "import_jobs" where "pool_id" = ?) < ? on conflict ("pool_id", "id") do nothing', parameters: [ 'pool_id', 'id', 'version', 'created_at', 'record', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "import_jobs" ("pool_id", "id", "version", "created_at", "record") values (?, ?, ?, ?, ?) on conflict ("pool_id", "id") do nothing', parameters: [ 'pool_id', 'id', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "id", "version", "created_at", "record" from "import_jobs" where "pool_id" = ? and "id" = ?', parameters: [ 'pool_id', 'id' ], poolAt: 0 },
      save: { sql: 'update "import_jobs" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "id" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'id', 'version' ] },
      delete: { sql: 'delete from "import_jobs" where "pool_id" = ? and "id" = ?', parameters: [ 'pool_id', 'id' ] },
      deleteOwned: [
        { sql: 'delete from "import_parts" where "pool_id" = ? and ("job_id", "name") in (select "job_id", "name" from "import_parts" where "pool_id" = ? and "job_id" = ? limit ?)', parameters: [ 'pool_id', 'pool_id', 'id', 'limit' ] },
      ],
      lists: {
        owner: { sql: 'select "pool_id", "id", "version", "created_at", "record" from "import_jobs" where "pool_id" = ? and "id" >= ? order by "id" asc limit ?', parameters: [ 'pool_id', 'from_id', 'limit' ] },
        newest: { sql: 'select "pool_id", "id", "version", "created_at", "record" from "import_jobs" where "pool_id" = ? and ("created_at", "id") < (?, ?) order by "created_at" desc, "id" desc limit ?', parameters: [ 'pool_id', 'from_created_at', 'from_id', 'limit' ] },
      },
    },
    importParts: {
      lockOwner: [],
      insertWithin: [
        {
  sql: 'insert into "import_parts" ("pool_id", "job_id", "name", "version", "created_at", "record") select ? as "pool_id", ? as "job_id", ? as "name", ? as "version", ? as "created_at", ? as "record" where (select count(*) from "import_parts" where "pool_id" = ? and "job_id" = ?) < ? on conflict ("pool_id", "job_id", "name") do nothing',
  parameters: [
    'pool_id',    'job_id',
    'name',       'version',
    'created_at', 'record',
    'pool_id',    'job_id',
    'maximum'
  ]
},
      ],
      insertIfAbsent: { sql: 'insert into "import_parts" ("pool_id", "job_id", "name", "version", "created_at", "record") values (?, ?, ?, ?, ?, ?) on conflict ("pool_id", "job_id", "name") do nothing', parameters: [ 'pool_id', 'job_id', 'name', 'version', 'created_at', 'record' ] },
      find: { sql: 'select "pool_id", "job_id", "name", "version", "created_at", "record" from "import_parts" where "pool_id" = ? and "job_id" = ? and "name" = ?', parameters: [ 'pool_id', 'job_id', 'name' ], poolAt: 0 },
      save: { sql: 'update "import_parts" set "version" = "version" + 1, "created_at" = ?, "record" = ? where "pool_id" = ? and "job_id" = ? and "name" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'pool_id', 'job_id', 'name', 'version' ] },
      delete: { sql: 'delete from "import_parts" where "pool_id" = ? and "job_id" = ? and "name" = ?', parameters: [ 'pool_id', 'job_id', 'name' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "job_id", "name", "version", "created_at", "record" from "import_parts" where "pool_id" = ? and "job_id" = ? and "name" >= ? order by "name" asc limit ?', parameters: [ 'pool_id', 'job_id', 'from_name', 'limit' ] },
      },
    },
    unknownUsers: {
      lockOwner: [],
      insertWithin: [
        { sql: 'insert into "unknown_users" ("pool_id", "name_hash", "version", "created_at", "record", "expires_at") select ? as "pool_id", ? as "name_hash", ? as "version", ? as "created_at", ? as "record", ? as "expires_at" where (select count(*) from "unknown_users" where "pool_id" = ?) < ? on conflict ("pool_id", "name_hash") do nothing', parameters: [ 'pool_id', 'name_hash', 'version', 'created_at', 'record', 'expires_at', 'pool_id', 'maximum' ] },
      ],
      insertIfAbsent: { sql: 'insert into "unknown_users" ("pool_id", "name_hash", "version", "created_at", "record", "expires_at") values (?, ?, ?, ?, ?, ?) on conflict ("pool_id", "name_hash") do nothing', parameters: [ 'pool_id', 'name_hash', 'version', 'created_at', 'record', 'expires_at' ] },
      find: { sql: 'select "pool_id", "name_hash", "version", "created_at", "expires_at", "record" from "unknown_users" where "pool_id" = ? and "name_hash" = ?', parameters: [ 'pool_id', 'name_hash' ], poolAt: 0 },
      save: { sql: 'update "unknown_users" set "version" = "version" + 1, "created_at" = ?, "record" = ?, "expires_at" = ? where "pool_id" = ? and "name_hash" = ? and "version" = ?', parameters: [ 'created_at', 'record', 'expires_at', 'pool_id', 'name_hash', 'version' ] },
      delete: { sql: 'delete from "unknown_users" where "pool_id" = ? and "name_hash" = ?', parameters: [ 'pool_id', 'name_hash' ] },
      deleteOwned: [],
      lists: {
        owner: { sql: 'select "pool_id", "name_hash", "version", "created_at", "record", "expires_at" from "unknown_users" where "pool_id" = ? and "name_hash" >= ? order by "name_hash" asc limit ?', parameters: [ 'pool_id', 'from_name_hash', 'limit' ] },
      },
    },
  },
  users: {
    insert: { sql: 'insert into "users" ("pool_id", "sub", "version", "profile", "state") values (?, ?, ?, ?, ?)', parameters: [ 'pool_id', 'sub', 'version', 'profile', 'state' ] },
    insertMany: { sql: 'insert into "users" ("pool_id", "sub", "version", "profile", "state") select ? as "pool_id", "row".value ->> 0 as "sub", 1 as "version", "row".value ->> 1 as "profile", "row".value ->> 2 as "state" from json_each(?) as "row"', parameters: [ 'pool_id', 'rows' ] },
    find: { sql: 'select * from "users" where "pool_id" = ? and "sub" = ?', parameters: [ 'pool_id', 'sub' ], poolAt: 0 },
    findByName: { sql: 'select "user".* from "user_names" as "name" inner join "users" as "user" on "user"."pool_id" = "name"."pool_id" and "user"."sub" = "name"."sub" where "name"."pool_id" = ? and "name"."value" = ?', parameters: [ 'pool_id', 'value' ], poolAt: 0 },
    saveState: { sql: 'update "users" set "version" = "version" + ?, "state" = ? where "pool_id" = ? and "sub" = ? and "version" = ? and "profile" = ?', parameters: [ { always: 1 }, 'state', 'pool_id', 'sub', 'version', 'profile' ] },
    save: { sql: 'update "users" set "version" = "version" + ?, "profile" = ?, "state" = ? where "pool_id" = ? and "sub" = ? and "version" = ?', parameters: [ { always: 1 }, 'profile', 'state', 'pool_id', 'sub', 'version' ] },
    delete: { sql: 'delete from "users" where "pool_id" = ? and "sub" = ? and "version" = ?', parameters: [ 'pool_id', 'sub', 'version' ] },
    addToCount: { sql: 'insert into "user_counts" ("pool_id", "part", "users") values (?, ?, ?) on conflict ("pool_id", "part") do update set "users" = "user_counts"."users" + "excluded"."users"', parameters: [ 'pool_id', 'part', 'users' ] },
    count: { sql: 'select cast(sum("users") as bigint) as "users" from "user_counts" where "pool_id" = ?', parameters: [ 'pool_id' ] },
  },
  names: {
    insert: { sql: 'insert into "user_names" ("pool_id", "value", "sub") values (?, ?, ?)', parameters: [ 'pool_id', 'value', 'sub' ] },
    insertMany: { sql: 'insert into "user_names" ("pool_id", "value", "sub") select ? as "pool_id", "row".value ->> 0 as "value", "row".value ->> 1 as "sub" from json_each(?) as "row"', parameters: [ 'pool_id', 'rows' ] },
    delete: { sql: 'delete from "user_names" where "pool_id" = ? and "value" = ? and "sub" = ?', parameters: [ 'pool_id', 'value', 'sub' ] },
    deleteAll: { sql: 'delete from "user_names" where "pool_id" = ? and "sub" = ?', parameters: [ 'pool_id', 'sub' ] },
    holder: { sql: 'select "sub" from "user_names" where "pool_id" = ? and "value" = ?', parameters: [ 'pool_id', 'value' ], poolAt: 0 },
    holders: { sql: 'select "row".value ->> 0 as "value", (select "name"."sub" from "user_names" as "name" where "name"."pool_id" = ? and "name"."value" = "row".value ->> 0) as "sub" from json_each(?) as "row"', parameters: [ 'pool_id', 'rows' ] },
  },
  search: {
    insert: { sql: 'insert into "user_search" ("pool_id", "sub", "key", "value") values (?, ?, ?, ?) on conflict do nothing', parameters: [ 'pool_id', 'sub', 'key', 'value' ] },
    insertMany: { sql: 'insert into "user_search" ("pool_id", "key", "value", "sub") select ? as "pool_id", "row".value ->> 0 as "key", "row".value ->> 1 as "value", "row".value ->> 2 as "sub" from json_each(?) as "row"', parameters: [ 'pool_id', 'rows' ] },
    delete: { sql: 'delete from "user_search" where "pool_id" = ? and "key" = ? and "value" = ? and "sub" = ?', parameters: [ 'pool_id', 'key', 'value', 'sub' ] },
    bySub: { sql: 'select * from "users" where "pool_id" = ? and "sub" >= ? order by "sub" limit ?', parameters: [ 'pool_id', 'from_sub', 'limit' ] },
    bySubBelow: { sql: 'select * from "users" where "pool_id" = ? and "sub" >= ? and "sub" < ? order by "sub" limit ?', parameters: [ 'pool_id', 'from_sub', 'below', 'limit' ] },
    byValue: { sql: 'select "user".*, "found"."value" from "user_search" as "found" inner join "users" as "user" on "user"."pool_id" = "found"."pool_id" and "user"."sub" = "found"."sub" where "found"."pool_id" = ? and "found"."key" = ? and ("found"."value", "found"."sub") >= (?, ?) order by "found"."value", "found"."sub" limit ?', parameters: [ 'pool_id', 'key', 'from_value', 'from_sub', 'limit' ] },
    byValueBelow: { sql: 'select "user".*, "found"."value" from "user_search" as "found" inner join "users" as "user" on "user"."pool_id" = "found"."pool_id" and "user"."sub" = "found"."sub" where "found"."pool_id" = ? and "found"."key" = ? and ("found"."value", "found"."sub") >= (?, ?) and "found"."value" < ? order by "found"."value", "found"."sub" limit ?', parameters: [ 'pool_id', 'key', 'from_value', 'from_sub', 'below', 'limit' ] },
  },
  grants: {
    insert: { sql: 'insert into "grants" ("pool_id", "event_id", "origin_jti", "sub", "client_id", "authenticated_at", "expires_at", "revoked_at", "refresh_ended_at", "device_key", "session", "assurance") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', parameters: [ 'pool_id', 'event_id', 'origin_jti', 'sub', 'client_id', 'authenticated_at', 'expires_at', 'revoked_at', 'refresh_ended_at', 'device_key', 'session', 'assurance' ] },
    insertIf: {
  sql: 'insert into "grants" ("pool_id", "event_id", "origin_jti", "sub", "client_id", "authenticated_at", "expires_at", "revoked_at", "refresh_ended_at", "device_key", "session", "assurance") select ? as "pool_id", ? as "event_id", ? as "origin_jti", ? as "sub", ? as "client_id", ? as "authenticated_at", ? as "expires_at", ? as "revoked_at", ? as "refresh_ended_at", ? as "device_key", ? as "session", ? as "assurance" from "users" where "users"."pool_id" = ? and "users"."sub" = ? and "users"."version" = ?',
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
    insertToken: { sql: 'insert into "refresh_tokens" ("pool_id", "hash", "event_id") values (?, ?, ?)', parameters: [ 'pool_id', 'hash', 'event_id' ] },
    lockUser: [],
    deleteOldest: {
  sql: 'delete from "grants" where "pool_id" = ? and "sub" = ? and "event_id" != ? and "event_id" not in (select "recent"."event_id" from "grants" as "recent" where "recent"."pool_id" = ? and "recent"."sub" = ? and "recent"."event_id" != ? order by "recent"."authenticated_at" desc, "recent"."event_id" desc limit ?)',
  parameters: [
    'pool_id',  'sub',
    'event_id', 'pool_id',
    'sub',      'event_id',
    'others'
  ]
},
    findByToken: { sql: 'select "grant".*, "token"."hash", "token"."replaced_at" from "refresh_tokens" as "token" inner join "grants" as "grant" on "grant"."pool_id" = "token"."pool_id" and "grant"."event_id" = "token"."event_id" where "token"."pool_id" = ? and "token"."hash" = ?', parameters: [ 'pool_id', 'hash' ], poolAt: 0 },
    replaceToken: { sql: 'update "refresh_tokens" set "replaced_at" = coalesce("replaced_at", ?) where "pool_id" = ? and "hash" = ? and "event_id" = ? and ("replaced_at" is null or "replaced_at" > ?)', parameters: [ 'at', 'pool_id', 'hash', 'event_id', 'graceful_after' ] },
    revoke: { sql: 'update "grants" set "revoked_at" = ? where "pool_id" = ? and "event_id" = ? and "revoked_at" is null', parameters: [ 'at', 'pool_id', 'event_id' ] },
    revokeAll: { sql: 'update "grants" set "revoked_at" = ? where "pool_id" = ? and "sub" = ? and "event_id" != ? and "revoked_at" is null', parameters: [ 'at', 'pool_id', 'sub', 'kept' ] },
    endRefreshOf: { sql: 'update "grants" set "refresh_ended_at" = ? where "pool_id" = ? and "sub" = ? and "device_key" = ? and "refresh_ended_at" is null', parameters: [ 'at', 'pool_id', 'sub', 'device_key' ] },
    sessions: { sql: 'select * from "grants" where "pool_id" = ? and "sub" = ? and "session" is not null and "revoked_at" is null', parameters: [ 'pool_id', 'sub' ] },
    updateSession: { sql: 'update "grants" set "session" = ? where "pool_id" = ? and "event_id" = ? and "session" is not null and "revoked_at" is null', parameters: [ 'session', 'pool_id', 'event_id' ] },
  },
  accessTokens: {
    find: { sql: 'select "pools"."version" as "pool_version", "pools"."created_at" as "pool_created_at", case when "pools"."version" = ? and "pools"."created_at" = ? then null else "pools"."record" end as "pool_record", "clients"."version" as "client_version", "clients"."created_at" as "client_created_at", case when "clients"."pool_id" = ? and "clients"."version" = ? and "clients"."created_at" = ? then null else "clients"."record" end as "client_record", "users"."version" as "user_version", "users"."profile", "users"."state", "grants"."origin_jti", "grants"."sub" as "grant_sub", "grants"."client_id" as "grant_client_id", "grants"."authenticated_at", "grants"."expires_at", "grants"."revoked_at", "grants"."refresh_ended_at", "grants"."device_key", "grants"."session", "grants"."assurance" from "pools" left join "clients" on "clients"."pool_id" = "pools"."id" and "clients"."id" = ? left join "grants" on "grants"."pool_id" = "pools"."id" and "grants"."event_id" = ? left join "users" on "users"."pool_id" = "pools"."id" and "users"."sub" = ? where "pools"."id" = ? and "pools"."deleted" = 0', parameters: [ 'known_pool_version', 'known_pool_created_at', 'known_client_pool_id', 'known_client_version', 'known_client_created_at', 'client_id', 'event_id', 'sub', 'pool_id' ], poolAt: 8 },
  },
  oneTimeIds: {
    consume: { sql: 'insert into "one_time_ids" ("pool_id", "id", "expires_at") values (?, ?, ?) on conflict ("pool_id", "id") do nothing', parameters: [ 'pool_id', 'id', 'expires_at' ] },
    find: { sql: 'select "expires_at" from "one_time_ids" where "pool_id" = ? and "id" = ?', parameters: [ 'pool_id', 'id' ], poolAt: 0 },
  },
  facts: {
    find: { sql: 'select "value" from "facts" where "name" = ?', parameters: [ 'name' ] },
    findFrom: { sql: 'select "name", "value" from "facts" where "name" >= ? and "name" < ?', parameters: [ 'from', 'below' ] },
    put: { sql: 'insert into "facts" ("name", "value") values (?, ?) on conflict ("name") do update set "value" = "excluded"."value"', parameters: [ 'name', 'value' ] },
    putIfAbsent: { sql: 'insert into "facts" ("name", "value") values (?, ?) on conflict ("name") do nothing', parameters: [ 'name', 'value' ] },
  },
  buckets: {
    take: { sql: 'insert into "buckets" ("key", "full_at") values (?, ?) on conflict ("key") do update set "full_at" = case when buckets.full_at > ? then buckets.full_at + ? else ? end where buckets.full_at <= ?', parameters: [ 'key', 'full_after', 'now', 'cost', 'full_after', 'latest' ] },
    prune: { sql: 'delete from "buckets" where "key" in (select "key" from "buckets" where "full_at" < ? order by "full_at" limit ?) and "full_at" < ?', parameters: [ 'before', 'limit', 'before' ] },
  },
}
