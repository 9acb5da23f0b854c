create table "passkeys" (
  "pool_id" text collate "C" not null,
  "credential_id" text collate "C" not null,
  "sub" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "credential_id"),
  foreign key ("pool_id", "sub") references "users" ("pool_id", "sub") on delete cascade
);
create index "passkeys_by_sub" on "passkeys" ("pool_id", "sub", "credential_id");
