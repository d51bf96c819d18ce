import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { locateDataFolder, makeDataFolder } from '../../../src/services/data-folder.ts';

const base = realpathSync(mkdtempSync(join(tmpdir(), 'winnow-folder-')));
chmodSync(base, 0o711);
afterAll(() => rmSync(base, { recursive: true, force: true }));

const isRoot = process.getuid?.() === 0;
const sharedBase = join(base, 'shared');

function makeCheckout(name: string, mode: number): string {
  const checkout = join(base, name, 'checkout');
  mkdirSync(checkout, { recursive: true });
  chmodSync(join(base, name), mode);
  return checkout;
}

describe('the data folder', () => {
  it('is .winnow in the checkout, or what is asked for, from there', () => {
    const checkout = makeCheckout('open', 0o755);
    const usual = locateDataFolder({ explicit: null, checkout, holdsDatabase: true, sharedBase });
    expect(usual).toEqual({
      path: join(checkout, '.winnow'),
      databaseHome: join(checkout, '.winnow'),
      note: null,
    });
    expect(locateDataFolder({ explicit: 'else/where', checkout, holdsDatabase: true }).path).toBe(
      join(checkout, 'else/where'),
    );
    expect(locateDataFolder({ explicit: join(base, 'abs'), checkout, holdsDatabase: true }).path).toBe(
      join(base, 'abs'),
    );
  });

  it('is the same by whichever link one comes to it', () => {
    const checkout = makeCheckout('linked', 0o755);
    symlinkSync(checkout, join(base, 'link'));
    const direct = locateDataFolder({ explicit: null, checkout, holdsDatabase: true });
    expect(locateDataFolder({ explicit: null, checkout: join(base, 'link'), holdsDatabase: true })).toEqual(
      direct,
    );
  });

  it.skipIf(!isRoot)(
    'moves to a folder named for the checkout under a closed home, and says so (only as root)',
    () => {
      const checkout = makeCheckout('closed', 0o700);
      const found = locateDataFolder({ explicit: null, checkout, holdsDatabase: true, sharedBase });
      expect(found.path).toMatch(new RegExp(`^${sharedBase}/[0-9a-f]{12}$`));
      expect(found.databaseHome).toBe(found.path);
      expect(found.note).toContain(found.path);
      expect(locateDataFolder({ explicit: null, checkout, holdsDatabase: true, sharedBase })).toEqual(found);
      const other = makeCheckout('closed-too', 0o700);
      expect(
        locateDataFolder({ explicit: null, checkout: other, holdsDatabase: true, sharedBase }).path,
      ).not.toBe(found.path);
    },
  );

  it.skipIf(!isRoot)(
    'moves the database alone out of a closed folder that was asked for (only as root)',
    () => {
      const checkout = makeCheckout('closed-asked', 0o700);
      const explicit = join(checkout, 'data');
      const found = locateDataFolder({ explicit, checkout, holdsDatabase: true, sharedBase });
      expect(found.path).toBe(explicit);
      expect(found.databaseHome).toMatch(new RegExp(`^${sharedBase}/[0-9a-f]{12}$`));
      expect(found.note).toContain(found.databaseHome);
    },
  );

  it.skipIf(!isRoot)('stays where it is under a closed home when it holds no database (only as root)', () => {
    const checkout = makeCheckout('closed-bare', 0o700);
    const found = locateDataFolder({ explicit: null, checkout, holdsDatabase: false, sharedBase });
    expect(found).toEqual({
      path: join(checkout, '.winnow'),
      databaseHome: join(checkout, '.winnow'),
      note: null,
    });
  });

  it('is closed to others, but for passing through it where root runs PostgreSQL as another', () => {
    const path = join(base, 'made', 'data');
    makeDataFolder({ path, databaseHome: path, note: null });
    expect(statSync(path).mode & 0o777).toBe(isRoot ? 0o711 : 0o700);
    chmodSync(path, 0o700);
    makeDataFolder({ path, databaseHome: path, note: null });
    expect(statSync(path).mode & 0o777).toBe(isRoot ? 0o701 : 0o700);
  });

  it('says what to set where it cannot be made', () => {
    writeFileSync(join(base, 'file'), '');
    const path = join(base, 'file', 'data');
    expect(() => makeDataFolder({ path, databaseHome: path, note: null })).toThrow(/WINNOW_DATA_DIR/);
  });
});
