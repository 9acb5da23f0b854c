create table "domains" (
  "domain" text not null,
  "pool_id" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("domain"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
) strict;
create index "domains_by_pool" on "domains" ("pool_id", "domain");
create table "identity_providers" (
  "pool_id" text not null,
  "name" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "name"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
) strict;
create table "provider_identifiers" (
  "pool_id" text not null,
  "identifier" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "identifier"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
) strict;
create table "saml_keys" (
  "pool_id" text not null,
  "use" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "use"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
) strict;
