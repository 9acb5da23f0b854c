create table "groups" (
  "pool_id" text collate "C" not null,
  "name" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "name"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
);
create table "memberships" (
  "pool_id" text collate "C" not null,
  "sub" text collate "C" not null,
  "group_name" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "sub", "group_name"),
  foreign key ("pool_id", "sub") references "users" ("pool_id", "sub") on delete cascade,
  foreign key ("pool_id", "group_name") references "groups" ("pool_id", "name") on delete cascade
);
create index "memberships_by_group_name" on "memberships" ("pool_id", "group_name", "sub");
