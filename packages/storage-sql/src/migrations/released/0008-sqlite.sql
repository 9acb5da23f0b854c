create table "buckets" (
  "key" text not null,
  "full_at" integer not null,
  primary key ("key")
) strict, without rowid;
create index "buckets_by_time" on "buckets" ("full_at");
create table "unknown_users" (
  "pool_id" text not null,
  "name_hash" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  "expires_at" integer not null,
  primary key ("pool_id", "name_hash"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
) strict;
create index "unknown_users_by_expires_at" on "unknown_users" ("pool_id", "expires_at");
