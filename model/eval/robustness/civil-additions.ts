/** Sentences with prices, codes and addresses: signs and digits that an undoing of disguises could misread as words. */

export const ADDITIONS = {
  prices: [
    'A season ticket is $449.90 now.',
    'We paid €1.299 for the boiler and £85 to fit it.',
    'Bread went from 2,49 € to 3,19 € in a year.',
    'It costs $5/day or $95/month, tax not included.',
    'The rent rose by 4.5% to 1,150 CHF.',
    'They want US$ 12.5m for the whole site.',
    'Two for 9.99, three for 13.49.',
    'That is 300k a year for 4 staff.',
  ],
  codes: [
    'My booking was KX7-99B41, platform 4a.',
    'See section 3.2.1 of EN-1090-2:2018.',
    'The flight is LH4771 on 05/11, gate B17.',
    'It fails with error 0x80070057 in v2.14.0-rc1.',
    'The part is an M8x40 bolt, A2-70 grade.',
    'My postcode is SW1A 5HT and the parcel is still not here.',
    'Case no. 2 BvR 1187/21 says otherwise.',
    'Use the GTX-1650 or an i5-10400F, 16GB RAM.',
  ],
  addresses: [
    'The minutes are at https://council.example/2024/minutes-03.pdf.',
    'More on www.statistics.example/tables/t4?year=2023&area=12.',
    'See http://library.example/~mburke/notes.html#s4 for the sources.',
    'I wrote about it on blog.example.org/a55-road-works.',
    'Source: https://news.example/a/9f3c1e7b-44d2.',
    'The form is here: https://forms.example/f/3kT9xA_5.',
    'Try maps.example.net/@52.51,13.37,14z for the place.',
    'The data: ftp://archive.example/pub/climate/1958-2023.csv.gz',
  ],
} as const;

/** What is added to a civil comment. */
export type Addition = keyof typeof ADDITIONS;
