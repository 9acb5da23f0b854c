create table "groups" (
  "pool_id" text not null,
  "name" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "name"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
) strict;
create table "memberships" (
  "pool_id" text not null,
  "sub" text not null,
  "group_name" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "sub", "group_name"),
  foreign key ("pool_id", "sub") references "users" ("pool_id", "sub") on delete cascade,
  foreign key ("pool_id", "group_name") references "groups" ("pool_id", "name") on delete cascade
) strict;
create index "memberships_by_group_name" on "memberships" ("pool_id", "group_name", "sub");
