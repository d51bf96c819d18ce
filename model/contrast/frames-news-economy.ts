/** Civil comments on money, work and firms. Several stand together. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** On prices, wages, banks, firms and trade. */
export const NEWS_ECONOMY_FRAMES = linesOf(`
Interest rates at this level hurt young families first, since they are the ones who have just signed a mortgage.
My electricity bill went up by {number} percent in a year while the supplier reported a profit of {million}.
{body} raised the rate too late and will now lower it too late, as it did in {year}.
The minimum wage in {place} buys less than it did in {year}, and nobody disputes the figures.
I run a small bakery with {number} employees and {plan} means {number} more forms a month for us.
Subsidies for large farms have gone on for decades, the small ones get the crumbs.
The bank closed its last branch in {place}, and the cash machine went with it.
{company} moved its factory to {country}, took the grant and left {number} families without an income.
It is not greed to ask for a rise when rents have gone up by a third.
The strike is a nuisance, I missed my appointment, and I still think that the drivers are right.
I fail to see how a tax cut for the top one percent helps a nurse in {place}.
{company} paid no tax here last year, perfectly legally, and that is the scandal.
Trade with {country} has doubled since {year}, so a tariff of {number} percent will be felt in every shop.
Economists have predicted {number} of the last three recessions, so let us wait for the figures.
Inflation is falling, says {body}, but in my supermarket I cannot find it.
the pension fund lost {million} on one bet and the board kept its bonus
Who is going to build the houses? There are not enough electricians and not enough roofers.
Immigration helps the labour market, the study from {place} shows it, but housing has to keep up.
The {nat} economy grew because of gas, not because of reforms.
Cheap loans brought us here, cheaper loans will not get us out.
{company} treats its couriers badly: no sick pay, no breaks, and a phone that gives the orders.
I work in a warehouse for {company}. The pay is fine, the pace is not.
Prices at the pump follow the oil price up within a day and down within a month.
{pol} says that the economy is strong. It depends on whose economy one means.
Without workers from {country} and {country} half of our hotels could close tomorrow.
Austerity in {country} cost a generation its future, and I am not sure the lesson was learnt.
You cannot tax your way out of this and you cannot borrow your way out of it either, it takes both and time.
The start-up burnt {million} in two years and never sold a single scooter.
A pension of {money} a month after forty years of work is shameful.
Why should taxpayers rescue {company} when its owners took out dividends until the last minute?
The currency of {country} lost a fifth of its value since spring, and savers stand in line at the banks.
Crypto is gambling with extra steps, but adults may gamble if they like.
It's simple: if flats stay empty as investments, rents rise, and teachers move away.
The landlord raised our rent by {number} percent and fixed nothing, not even the front door.
{company} apologised for the delays, which is nice, but I would rather have my refund.
Automation has taken more jobs in {place} than imports from {country} ever did.
Please compare like with like: the {nat} figures include part-time work and ours do not.
The auditors signed the books of {company} for {number} years and noticed nothing. How is that possible?
Debt isn't bad as such, it depends on what is built with it.
my father lost his job in the steelworks in {year} and the region has never recovered
The deal with {country} protects the car makers and sells out the farmers.
The union asked for {number} percent, the firm offered two, they will meet in the middle as they always do.
Nationalise the water. It was a mistake to sell it, and the rivers show why.
Privatisation brought new trains and old delays.
Women still earn less for the same work at {company}, according to its own report.
Older workers are told to retrain at sixty, and then nobody hires them.
A good article for once, with numbers, sources, and without panic.
The insurance refuses to pay because the flood came from the wrong side, you couldn't make it up.
The central bank's press conference was an hour of saying nothing in careful words.
a four-day week worked in our office, output went up and sick days went down
`);
