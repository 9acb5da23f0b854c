create table "domains" (
  "domain" text collate "C" not null,
  "pool_id" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("domain"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
);
create index "domains_by_pool" on "domains" ("pool_id", "domain");
create table "identity_providers" (
  "pool_id" text collate "C" not null,
  "name" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "name"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
);
create table "provider_identifiers" (
  "pool_id" text collate "C" not null,
  "identifier" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "identifier"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
);
create table "saml_keys" (
  "pool_id" text collate "C" not null,
  "use" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "use"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
);
