create table "passkeys" (
  "pool_id" text not null,
  "credential_id" text not null,
  "sub" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "credential_id"),
  foreign key ("pool_id", "sub") references "users" ("pool_id", "sub") on delete cascade
) strict;
create index "passkeys_by_sub" on "passkeys" ("pool_id", "sub", "credential_id");
