import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import mysql from 'mysql2/promise';
import pg from 'pg';

/** A database of a test's own. */
export interface TestDatabase {
  /** Strapi's environment variables. */
  env: Record<string, string>;
  drop(): Promise<void>;
}

export interface DatabaseKind {
  name: string;
  create(): Promise<TestDatabase>;
  /** With a schema of this name, where the database knows schemas. */
  createWithSchema?(schema: string): Promise<TestDatabase>;
}

/**
 * With one connection, whatever asks for a second while it holds one waits for ever: so it is on PostgreSQL, unless a test
 * asks for more.
 */
const ONE_CONNECTION = {
  DATABASE_POOL_MIN: '0',
  DATABASE_POOL_MAX: '1',
  // A wait for a second one ends here, as an error.
  DATABASE_CONNECTION_TIMEOUT: '20000',
};

/** For tests in which many write at once, or that hold a transaction open themselves. */
export const MANY_CONNECTIONS = {
  DATABASE_POOL_MIN: '2',
  DATABASE_POOL_MAX: '10',
  DATABASE_CONNECTION_TIMEOUT: '60000',
};

const HOST = '127.0.0.1';
const POSTGRES = { host: HOST, port: 5432, user: 'postgres', database: 'postgres' };
const MARIADB = { host: HOST, port: 3306, user: 'root', password: '' };

const newName = (): string => `lifecycle_${randomUUID().replaceAll('-', '').slice(0, 12)}`;

const sqlite: DatabaseKind = {
  name: 'SQLite',
  create() {
    const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-'));
    return Promise.resolve({
      env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db') },
      drop: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    });
  },
};

const onPostgres = async (sql: string, database = POSTGRES.database): Promise<void> => {
  const client = new pg.Client({ ...POSTGRES, database });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

const postgres: DatabaseKind = {
  name: 'PostgreSQL',
  async create() {
    const name = newName();
    await onPostgres(`create database ${name}`);
    return {
      env: {
        DATABASE_CLIENT: 'postgres',
        DATABASE_HOST: HOST,
        DATABASE_PORT: '5432',
        DATABASE_NAME: name,
        DATABASE_USERNAME: POSTGRES.user,
        DATABASE_PASSWORD: '',
        ...ONE_CONNECTION,
      },
      drop: () => onPostgres(`drop database if exists ${name} with (force)`),
    };
  },
  async createWithSchema(schema) {
    const database = await postgres.create();
    await onPostgres(`create schema ${schema}`, database.env.DATABASE_NAME);
    return database;
  },
};

const onMariadb = async (sql: string): Promise<void> => {
  const connection = await mysql.createConnection(MARIADB);
  await connection.query(sql).finally(() => connection.end());
};

const mariadb: DatabaseKind = {
  name: 'MariaDB',
  async create() {
    const name = newName();
    await onMariadb(`create database ${name} character set utf8mb4`);
    return {
      env: {
        DATABASE_CLIENT: 'mysql',
        DATABASE_HOST: HOST,
        DATABASE_PORT: '3306',
        DATABASE_NAME: name,
        DATABASE_USERNAME: MARIADB.user,
        DATABASE_PASSWORD: MARIADB.password,
        ...MANY_CONNECTIONS,
      },
      drop: () => onMariadb(`drop database if exists ${name}`),
    };
  },
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: HOST, port, timeout: 1_000 });
    const settle = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', settle(true))
      .once('error', settle(false))
      .once('timeout', settle(false));
  });

const SERVERS: [DatabaseKind, number][] = [
  [postgres, POSTGRES.port],
  [mariadb, MARIADB.port],
];

/** Where instances count requests together: rate-limit.test.ts. */
const REDIS_PORT = 6379;

/** What keeps a database out of this run, one sentence each. */
export async function whatIsSkipped(): Promise<string[]> {
  const skipped: string[] = [];
  for (const [{ name }, port] of SERVERS) {
    if (!(await answers(port)))
      skipped.push(`Skipped on ${name}: nothing answers on ${HOST}:${port}.`);
  }
  if (!(await answers(REDIS_PORT)))
    skipped.push(`Skipped with Redis: nothing answers on ${HOST}:${REDIS_PORT}.`);
  return skipped;
}

async function availableDatabases(): Promise<DatabaseKind[]> {
  const found = [sqlite];
  for (const [kind, port] of SERVERS) if (await answers(port)) found.push(kind);
  return found;
}

/** The databases that run here. */
export const databases = await availableDatabases();
