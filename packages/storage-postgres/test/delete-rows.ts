import type { Client } from 'pg'

/**
 * Deletes the rows of every table of a schema except its version, which is all that a migrated schema contains. To migrate
 * an empty schema takes several times as long.
 */
export const deleteRows = async (client: Client): Promise<void> => {
  await client.query(
    `do $$ declare name text; begin
      for name in select tablename from pg_tables where schemaname = current_schema() and tablename <> 'schema_version'
      loop execute format('delete from %I', name); end loop;
    end $$`,
  )
}
