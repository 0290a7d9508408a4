import path from 'node:path';

interface Env {
  (key: string, fallback?: string): string;
  int(key: string, fallback?: number): number;
  bool(key: string, fallback?: boolean): boolean;
}

const DEFAULT_PORTS: Record<string, number> = { postgres: 5432, mysql: 3306 };

const fromUrl = (url: string) => {
  const { hostname, port, pathname, username, password } = new URL(url);
  return {
    host: hostname,
    ...(port ? { port: Number(port) } : {}),
    database: decodeURIComponent(pathname.slice(1)),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
};

const fromParts = (env: Env, client: string) => ({
  host: env('DATABASE_HOST', '127.0.0.1'),
  port: env.int('DATABASE_PORT', DEFAULT_PORTS[client]),
  database: env('DATABASE_NAME', 'lifecycle'),
  user: env('DATABASE_USERNAME', 'strapi'),
  password: env('DATABASE_PASSWORD', ''),
});

const server = (env: Env, client: string) => {
  const url = env('DATABASE_URL', '');
  return {
    client,
    connection: {
      ...(url ? fromUrl(url) : fromParts(env, client)),
      ...(env.bool('DATABASE_SSL', false) ? { ssl: true } : {}),
      ...(client === 'postgres' ? { schema: env('DATABASE_SCHEMA', 'public') } : {}),
    },
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
  };
};

interface SqliteConnection {
  pragma(setting: string): unknown;
}

/**
 * WAL: readers and writers do not block each other, and a commit writes each page once. `full` keeps acknowledged
 * writes through a power failure, like SQLite without WAL. A checkpoint every 256 MB instead of every 4: touchpoints of
 * many contacts change the same index pages repeatedly, and everything waits during a checkpoint. A page cache of 64 MB
 * instead of 16: each contact's history is on pages of its own.
 */
const writeAhead = (
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
): void => {
  connection.pragma('journal_mode = wal');
  connection.pragma('synchronous = full');
  connection.pragma('wal_autocheckpoint = 64000');
  connection.pragma('cache_size = -64000');
  done(null, connection);
};

const file = (env: Env) => ({
  client: 'sqlite',
  connection: {
    filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/data.db')),
  },
  useNullAsDefault: true,
  ...(env.bool('SQLITE_WAL', true) && { pool: { afterCreate: writeAhead } }),
});

export default ({ env }: { env: Env }) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  return { connection: client === 'sqlite' ? file(env) : server(env, client) };
};
