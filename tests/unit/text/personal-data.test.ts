import { describe, expect, it } from 'vitest';
import { countPersonalData } from '../../../src/text/personal-data.ts';

const NOTHING = { email: 0, phone: 0, iban: 0 };

describe('personal data', () => {
  it.each([
    ['mail me: bob.smith+news@mail.example.com', { email: 1 }],
    ['a@b.io, c@d.io', { email: 2 }],
    ['<bob@mail.example>', { email: 1 }],
    ['+44 20 7946 0958', { phone: 1 }],
    ['0044 20 7946 0958', { phone: 1 }],
    ['ring (212) 555-2368', { phone: 1 }],
    ['212-555-2368 or 212.555.2369', { phone: 2 }],
    ['meine Handy-Nummer: 0171 1234567', { phone: 1 }],
    ['call me on 07911123456', { phone: 1 }],
    ['+49 (0)30 901820', { phone: 1 }],
    ['DE89 3704 0044 0532 0130 00', { iban: 1 }],
    ['GB82WEST12345698765432', { iban: 1 }],
    ['fr14 2004 1010 0505 0001 3m02 606', { iban: 1 }],
  ])('is counted in %j', (text, counts) => {
    expect(countPersonalData(text)).toEqual({ ...NOTHING, ...counts });
  });

  it.each([
    'nothing at all',
    '@handle and #tag and a @ b',
    'user@localhost',
    '@@@@',
    'it cost $1,234,567.89 in 2019',
    '$1234567890',
    '1234567890 €',
    'the years 1939 - 1945 and 1914-1918',
    'born 2001-11-05, again 05.11.2001 and 11/05/2001 10:30',
    '3-1, 2-0, 4-4 and 21-14',
    '10 000 000 people, 7,800,000,000 in all',
    '3.14159265358979',
    '192.168.100.200 and 10.0.0.1',
    'article 1234567890123',
    'order no. 12345678',
    'ISBN 978-3-16-148410-0',
    'https://a.example/2024/1234567890',
    'id=1234567890',
    '100000000000000000000000',
    'call 911',
    'DE00 3704 0044 0532 0130 00',
    'AB12 3456 7890 1234',
    '2024 2025 2026 2027',
    '1 2 3 4 5 6 7 8 9 10',
    '+1 for that, +1000000 points',
    'v1.2.3-20240101',
  ])('is not seen in %j', (text) => {
    expect(countPersonalData(text)).toEqual(NOTHING);
  });

  it('counts at most 100 of a kind', () => {
    expect(countPersonalData('a@b.io '.repeat(150)).email).toBe(100);
    expect(countPersonalData('DE89370400440532013000 '.repeat(150)).iban).toBe(100);
    expect(countPersonalData('+442079460958 '.repeat(150)).phone).toBe(100);
  });
});
