create table "auth_events" (
  "pool_id" text collate "C" not null,
  "sub" text collate "C" not null,
  "id" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  "expires_at" bigint not null,
  primary key ("pool_id", "sub", "id"),
  foreign key ("pool_id", "sub") references "users" ("pool_id", "sub") on delete cascade
);
create index "auth_events_by_created_at" on "auth_events" ("pool_id", "sub", "created_at", "id");
create index "auth_events_by_expires_at" on "auth_events" ("pool_id", "expires_at");
create table "risk_configurations" (
  "pool_id" text collate "C" not null,
  "client_id" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "client_id"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
);
