create table "buckets" (
  "key" text collate "C" not null,
  "full_at" bigint not null,
  primary key ("key")
);
create index "buckets_by_time" on "buckets" ("full_at");
create table "unknown_users" (
  "pool_id" text collate "C" not null,
  "name_hash" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  "expires_at" bigint not null,
  primary key ("pool_id", "name_hash"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
);
create index "unknown_users_by_expires_at" on "unknown_users" ("pool_id", "expires_at");
