create table "client_terms" (
  "pool_id" text collate "C" not null,
  "client_id" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "client_id"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade,
  foreign key ("client_id") references "clients" ("id") on delete cascade
);
create index "client_terms_by_client_id" on "client_terms" ("client_id");
create table "branding_styles" (
  "pool_id" text collate "C" not null,
  "client_id" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "client_id"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade,
  foreign key ("client_id") references "clients" ("id") on delete cascade
);
create index "branding_styles_by_client_id" on "branding_styles" ("client_id");
create table "branding_assets" (
  "pool_id" text collate "C" not null,
  "client_id" text collate "C" not null,
  "id" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "client_id", "id"),
  foreign key ("pool_id", "client_id") references "branding_styles" ("pool_id", "client_id") on delete cascade
);
create table "ui_customizations" (
  "pool_id" text collate "C" not null,
  "client_id" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "client_id"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
);
create table "replicas" (
  "pool_id" text collate "C" not null,
  "region_name" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "region_name"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
);
