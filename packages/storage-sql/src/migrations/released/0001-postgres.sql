create table pools (
      id text collate "C" not null primary key,
      version bigint not null,
      created_at bigint not null,
      record text collate "C" not null
    ) ;
create table signing_keys (
      pool_id text collate "C" not null references pools (id) on delete cascade,
      kid text collate "C" not null,
      "use" text collate "C" not null,
      public_n text collate "C" not null,
      public_e text collate "C" not null,
      private_key text collate "C" not null,
      created_at bigint not null,
      primary key (pool_id, kid)
    ) ;
create table clients (
      id text collate "C" not null primary key,
      pool_id text collate "C" not null references pools (id) on delete cascade,
      version bigint not null,
      created_at bigint not null,
      record text collate "C" not null
    ) ;
create index clients_by_pool on clients (pool_id, id);
create table users (
      pool_id text collate "C" not null references pools (id) on delete cascade,
      sub text collate "C" not null,
      version bigint not null,
      profile text collate "C" not null,
      state text collate "C" not null,
      primary key (pool_id, sub)
    ) ;
create table user_names (
      pool_id text collate "C" not null,
      value text collate "C" not null,
      kind bigint not null,
      sub text collate "C" not null,
      primary key (pool_id, value, kind),
      foreign key (pool_id, sub) references users (pool_id, sub) on delete cascade
    ) ;
create index user_names_by_user on user_names (pool_id, sub);
create table user_search (
      pool_id text collate "C" not null,
      sub text collate "C" not null,
      "key" text collate "C" not null,
      value text collate "C" not null,
      primary key (pool_id, sub, "key"),
      foreign key (pool_id, sub) references users (pool_id, sub) on delete cascade
    ) ;
create index user_search_by_value on user_search (pool_id, "key", value, sub);
create table user_counts (
      pool_id text collate "C" not null primary key references pools (id) on delete cascade,
      users bigint not null
    ) ;
create table grants (
      pool_id text collate "C" not null,
      event_id text collate "C" not null,
      origin_jti text collate "C" not null,
      sub text collate "C" not null,
      client_id text collate "C" not null,
      authenticated_at bigint not null,
      expires_at bigint not null,
      revoked_at bigint,
      primary key (pool_id, event_id),
      foreign key (pool_id, sub) references users (pool_id, sub) on delete cascade
    ) ;
create index grants_by_user on grants (pool_id, sub);
create index grants_by_end on grants (expires_at);
create table refresh_tokens (
      pool_id text collate "C" not null,
      hash text collate "C" not null,
      event_id text collate "C" not null,
      replaced_at bigint,
      primary key (pool_id, hash),
      foreign key (pool_id, event_id) references grants (pool_id, event_id) on delete cascade
    ) ;
create index refresh_tokens_by_grant on refresh_tokens (pool_id, event_id);
create table spent (
      pool_id text collate "C" not null,
      id text collate "C" not null,
      expires_at bigint not null,
      primary key (pool_id, id)
    ) ;
create index spent_by_end on spent (expires_at);
