create table "resource_servers" (
  "pool_id" text collate "C" not null,
  "identifier" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "identifier"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
);
