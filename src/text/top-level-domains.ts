/**
 * Top-level domains that make a bare `name.tld` a link. Two-letter ones that are words of a language much written (`is`,
 * `it`, `so`, `me`, `in`, `no`, `to`, `at`, `be`, `my`, `am`) are left out: a missing space
 * after a full stop would read as a link. With a scheme or `www.` any domain counts.
 */
export const BARE_DOMAINS: ReadonlySet<string> = new Set(
  (
    'com net org info biz edu gov mil int io co app dev xyz top site online shop store club live click link vip win ' +
    'icu pro tech space website fun bet casino sex porn xxx news blog tv cc ru su ua by kz cn jp kr tw hk sg th vn id ' +
    'ph pk bd ir tr il ae sa eg ng ke za de ch nl lu fr es pt gr pl cz sk hu ro bg hr rs si se dk fi ee lv lt ie uk ' +
    'eu us ca mx br ar cl pe ve au nz ly gg gl tk ml ga cf ws buzz'
  ).split(' '),
);
