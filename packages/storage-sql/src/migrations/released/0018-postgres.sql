create table "import_jobs" (
  "pool_id" text collate "C" not null,
  "id" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "id"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
);
create index "import_jobs_by_created_at" on "import_jobs" ("pool_id", "created_at", "id");
create table "import_parts" (
  "pool_id" text collate "C" not null,
  "job_id" text collate "C" not null,
  "name" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "job_id", "name"),
  foreign key ("pool_id", "job_id") references "import_jobs" ("pool_id", "id") on delete cascade
);
