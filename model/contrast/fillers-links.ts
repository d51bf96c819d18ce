/** Addresses, phone numbers, hours and prices as decent people quote them, and the addresses of advertisers. Invented. */
const listOf = (text: string) => text.trim().split(/\s*[;\n]\s*/);

/** Slot to values; merged into all fillers. */
export const LINK_FILLERS: Record<string, readonly string[]> = {
  paper: listOf(`
harbourpost.example; www.valley-courier.example; eveningledger.example.com; theherald.example.org; morning-echo.example.net
https://www.dailybeacon.example; tribune.example; northern-gazette.example.com; https://observer.example.org; lakesidenews.example
www.thepilot.example.com; sundayargus.example; https://chronicle.example.net; coastalreview.example.org; marketweekly.example`),
  article: listOf(`
https://{paper0}/[politics|local|world|science|sport]/{year}/[flood-report|budget-vote|new-bridge|school-meals|rail-strike|night-buses]
{paper0}/[news|archive|letters|opinion]/[48213|7716|190455|3302]
https://www.{paper0}/[{year}/05/12|{year}/11/03|{year}/01/27]/[bypass|housing|harvest|heat-pumps|water-levels].html
{paper0}/live; www.{paper0}/[a|story]/[k4821|9f3c|2207]`),
  paper0: listOf(
    'harbourpost.example; valley-courier.example; eveningledger.example.com; herald.example.org; tribune.example; beacon.example.net; gazette.example.com; lakesidenews.example; argus.example.org',
  ),
  study: listOf(`
https://www.statistics.example.org/tables/[t-14|labour|rents|census]; doi.example.org/10.5555/[48213|77.1904|ab-220]
https://university.example.net/papers/[sleep|soil|ferries].pdf; health-agency.example.org/[report|data]/{year}
encyclopedia.example.org/wiki/[Tram|Drought|Census|Rice]; https://parliament.example/papers/[HC-204|18-771|B-12]
court.example.org/judgments/{year}/[118|7|402]; https://weather-service.example/[radar|stations]`),
  shop: listOf(`
Miller's on Bridge Street; the bike shop by the station; Tanaka Hardware; the Corner Bakery; Kaur & Daughters; the garden centre
Old Mill Books; Harbour Cycles; the co-op; Rossi's deli; the repair café; North End Pharmacy; Novak Shoes; the farm shop`),
  shopsite: listOf(`
www.oldmillbooks.example; harbour-cycles.example; tanakahardware.example.com; repaircafe.example.org; cornerbakery.example.net
https://gardencentre.example/opening-hours; northendpharmacy.example; library.example.org; swimming-pool.example/prices`),
  hours: listOf(
    '[Mon|Tue|Wed]-[Fri|Sat] [8|9|10]-[17|18|19]; from 9 to 5; 8.30am to 6pm; Tuesdays till 8pm; 10-16, closed Mondays; weekdays until 19:30; Sat 9-13',
  ),
  phone: listOf(
    '555 0142; 555-0117; 01632 960 418; (555) 013-4471; 0800 555 0199; 020 7946 0331; extension 214; +44 1632 960077',
  ),
  price: listOf(
    '£4.20; 12 euros; $39; €2.80 a ride; 14.99; $6 a dozen; 85 cents; £310 a month; $1,150; 49 euros; 3.60; €120',
  ),
  code: listOf(
    'B-4471; XR-20; EN 14960; part no. 771-02; SKU 20418; model KD4500; ISO 9001; 60W E27; M8x40; GT-380; size 12-C; ISBN 978-0-00-000000-2',
  ),
  lure: listOf(`
https://{word}-{word}.example.com/go; www.{word}{word}.example.net; {word}24.example.org; http://{word}.example.com/?id={number}
short.example/{word}{number}; https://{word}club.example; join-{word}.example.com; {word}.example.net/win; {url}; {url}`),
};
