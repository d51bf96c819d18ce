import { describe, expect, it } from 'vitest';
import { countPersonalData } from '../../../src/text/personal-data.ts';

const NOTHING = { email: 0, phone: 0, iban: 0 };

describe('handles of federated networks', () => {
  it('are no mail addresses', () => {
    expect(countPersonalData('ask @jo@mastodon.social').email).toBe(0);
    expect(countPersonalData('@jo@mastodon.social or jo@mail.example').email).toBe(1);
    expect(countPersonalData('@ jo@mail.example').email).toBe(1);
    expect(countPersonalData('jo@mail.example').email).toBe(1);
  });
});

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
    // Addresses at their borders.
    ['x@a.b.example.com', { email: 1 }],
    ['a@b.co.', { email: 1 }],
    ['é.a@b.co', { email: 1 }],
    ['x@@b.com a@b.com', { email: 1 }],
    // Shapes of numbers that need no word beside them.
    ['(212)555-2368', { phone: 1 }],
    ['(212) 5552368', { phone: 1 }],
    ['(030) 1234 5678', { phone: 1 }],
    ['(030)12345678', { phone: 1 }],
    ['(03) 9010-2030', { phone: 1 }],
    ['(0212) 555 2368', { phone: 1 }],
    ['212 555 2368', { phone: 1 }],
    ['0171/1234567', { phone: 1 }],
    ['0171-123-4567', { phone: 1 }],
    ['020 7946 0958', { phone: 1 }],
    ['01 23 45 67 89', { phone: 1 }],
    ['01.23.45.67.89', { phone: 1 }],
    ['(+44 20 7946 0958)', { phone: 1 }],
    ['(+442079460958', { phone: 1 }],
    // The words beside one.
    ['mobil 07911123456', { phone: 1 }],
    ['mobile 07911123456', { phone: 1 }],
    ['whatsapp 07911123456', { phone: 1 }],
    ['whats app 07911123456', { phone: 1 }],
    ['reach me under the good number 07911123456', { phone: 1 }],
    ['call me any day 07911123456', { phone: 1 }],
    ['SMS: 07911123456', { phone: 1 }],
    ['call 212 555 236', { phone: 1 }],
    // Account numbers, whose digits are no telephone number's.
    ['DE89370400440532013000 0171 1234567', { iban: 1, phone: 1 }],
    ['NO9386011117947', { iban: 1 }],
    ['NO93 8601 1117 947', { iban: 1 }],
    ['BE68539007547034', { iban: 1 }],
    ['MT84MALT011000012345MTLCAST001S', { iban: 1 }],
    ['call DE89 3704 0044 0532 0130 00', { iban: 1 }],
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
    // Addresses that are none.
    'a@-b.com and a@b-.com',
    'a@b.c',
    'a@b.com-x and a@b.com_',
    'é@b.com',
    'a @b.com',
    '@b.com',
    // Numbers of the wrong shape, with nothing that says what they are.
    '212-555-23689',
    'x(212) 555-2368',
    '02079460958',
    '01 23 45 67',
    'whats  app 07911123456',
    'call me on any old day 07911123456',
    'phone:-) -) -) -) -) 07911123456',
    'call 44 0044 20',
    // Dates and addresses, also behind such a word.
    'call 05.11.2001 103',
    'call 5-1-2001 1034',
    'call 05/11/20 10345',
    'call 2001-11-05 10 30',
    'call 2001.1.5 10 30 15',
    'call 1939 - 1945 1',
    'call 2024-2025 100',
    'call 192.168.100.200',
    'xGB82WEST12345698765432',
  ])('is not seen in %j', (text) => {
    expect(countPersonalData(text)).toEqual(NOTHING);
  });

  it('counts at most 100 of a kind', () => {
    expect(countPersonalData('a@b.io '.repeat(150)).email).toBe(100);
    expect(countPersonalData('DE89370400440532013000 '.repeat(150)).iban).toBe(100);
    expect(countPersonalData('+442079460958 '.repeat(150)).phone).toBe(100);
  });
});
