import { execFileSync, spawnSync } from 'node:child_process';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { locateDataFolder } from '../../../src/services/data-folder.ts';
import { findDatabaseUser } from '../../../src/services/os-user.ts';

vi.mock('node:child_process');

const HOME = '/no/such/folder';

describe('the account of a root’s PostgreSQL, where there is none yet', () => {
  beforeEach(() => {
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    vi.mocked(spawnSync)
      .mockReset()
      .mockReturnValue({ status: 0 } as ReturnType<typeof spawnSync>);
    vi.mocked(execFileSync)
      .mockReset()
      .mockImplementation(() => {
        throw new Error('no such user');
      });
  });

  it('is made for whoever starts one', () => {
    expect(() => findDatabaseUser(HOME)).toThrow('the account "postgres" could not be made');
    expect(vi.mocked(spawnSync).mock.calls[0]?.[0]).toBe('useradd');
  });

  it('is not made for whoever only looks', () => {
    expect(findDatabaseUser(HOME, false)).toBe(null);
    const looked = { explicit: HOME, checkout: '/', holdsDatabase: true, makesUser: false };
    expect(locateDataFolder(looked)).toEqual({ path: HOME, databaseHome: HOME, note: null });
    expect(spawnSync).not.toHaveBeenCalled();
  });
});
