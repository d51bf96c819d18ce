/** Starts a real PostgreSQL and, where there's one, a real Redis for the run, and makes the template database. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/migrate.ts';
import { openServices } from '../../src/services/open-services.ts';

const TEMPLATE = 'winnow_template';

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // A short path: a unix socket's may have 107 bytes.
  const dataDir = mkdtempSync(join('/tmp', 'winnow-test-'));
  // Started by root, the server runs as a user of its own, who must reach its folder.
  chmodSync(dataDir, 0o711);
  const services = await openServices({
    dataDir,
    databaseHome: dataDir,
    role: 'winnow',
    databaseUrl: null,
    redisUrl: null,
    queue: null,
    needsQueue: true,
    searchPath: process.env.PATH ?? '',
    log: () => {},
  });
  const { databaseUrl, redisUrl } = services.addresses;
  const admin = new URL(databaseUrl);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  await client.query(`create database ${TEMPLATE} encoding 'UTF8' template template0`);
  // Durability is what the fault tests look at, on servers of their own.
  await client.query('alter system set fsync = off');
  await client.query('select pg_reload_conf()');
  await client.end();
  const template = new URL(databaseUrl);
  template.pathname = `/${TEMPLATE}`;
  await migrate(template.href);
  project.provide('databaseUrl', admin.href);
  project.provide('templateName', TEMPLATE);
  project.provide('redisUrl', redisUrl);
  return async () => {
    await services.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
