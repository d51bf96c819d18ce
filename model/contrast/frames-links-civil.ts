/** Civil comments with links, sources, prices, codes and phone numbers: a link alone makes no advertisement. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Nothing is advertised: readers help, quote, correct and ask. */
export const LINKED_CIVIL_FRAMES = linesOf(`
The full text of the ruling is here: {study}
The figures are on page [14|31|6] of the report, {study}
Here's the table I was talking about: {study}
Rents rose by {number} percent in {place}, see {study}
That claim was checked last year and turned out wrong: {article}
A longer interview with {pol} is at {article}
{article} has the timeline, for those who came in late
For background I'd recommend {article}, it explains {topic} well
Sources: {study} and {article}
[source|Source|src]: {study}
via {paper}
Quoted from {paper}, {year}
Photo: {surname}/{paper}
(Correction: the number was {number}, not {number}. See {article})
The map in this article is outdated, a newer one is at {study}
As {paper} reported on Tuesday, {body} knew about the leak since {year}
I read the same story on {paper} and the numbers differ. Which of them is right?
Could the editor please link the study? I found it at {study}
Your link is broken, the page has moved to {study}
Is there a version without a paywall? {article} only shows me the first lines
I've had the printed paper for [twenty|thirty] years and I'd subscribe again for reporting like this
If you value this sort of local reporting, take out a subscription. Papers don't live on air
You can read the rest in tomorrow's paper or on {paper}
We cancelled our subscription in {year} and took it up again because of the council reports
Subscribers get the newsletter at seven; I found the vote on {topic} there
Follow the vote live at {article}
The live blog is at {article}, it is updated every ten minutes
Watch the debate on the parliament's own channel, the link is {study}
The council meets on Monday at six; the agenda: {study}
Objections against {plan} can be sent in until Friday, the form is at {study}
Sign up for the public hearing at the town hall or by phone, {phone}
The helpline is free and open day and night: {phone}
If you feel alone tonight, call {phone}. They listen, I've been there
Lost cat on {street}, grey with a white paw. Please ring {phone}
Found a set of keys near {street}. Call {phone} or ask at the bakery
Blood donors wanted at the hospital on Thursday, appointments at {phone}
{shop} is open {hours}
Opening hours of the library: {hours}
The pool opens at six now, {price} before eight, see {shopsite}
{shop} repairs these for {price}, I had mine done in an hour
I bought the same lamp at {shop} for {price} three years ago
You want {code}, not the one in the picture. {shop} had two left
The filter is {code}, any hardware shop has it for about {price}
Has anyone tried the {code}? Mine broke after {number} months
The manual for the {code} is at {shopsite}, page [7|22]
The recalled chargers carry the number {code}. Send them back
My old {code} still runs, so I don't see why I'd pay {money} for a new one
A monthly ticket costs {price} in {place} and {price} here. Explain that to me
Bread was {price} in {year} and is {price} now
I paid {money} for the boiler and got {price} back from the state
They fined us {money} for a tree, it's in the letter from {body}
The fund lost {money} a week, the auditors' report is at {study}
They sell the eggs at {price} at the market and the farmer gets a third of it
The museum is free on Sundays, otherwise {price}, {shopsite}
Tickets for the school concert are {price} at the door, children free
The repair café meets every first Saturday, bring the broken thing and a cake. {shopsite}
The choir rehearses at {shop}, Tuesdays at eight, everyone's welcome
Our street party is on the 14th, the list for salads hangs at {shop}
A petition against closing {street} lies at {shop}
You can give old coats at {shop} until Friday
Volunteers for the river clean-up meet at nine at the bridge. More at {shopsite}
The ferry timetable is on {shopsite}, no need to shout at each other
How do I get a refund from {company}? Their line, {phone}, rings for ever
{company} answered me: "please write to service@{paper0}". Three weeks ago
You can reach the paper's readers' desk at letters@{paper0}
Write to {body}, not to us: info@council.example
I wrote a longer answer on my own page, {article}, because it doesn't fit in here
My students made a map of the bus stops, {study}. Corrections welcome
I teach statistics, and the chart misleads. The raw data: {study}
The recipe is from {paper}, I only left out the sugar
{article} — worth ten minutes of your time, whichever side you're on
this is the video of the goal from behind the net {article}
heres the link {given} asked for {article}
@{given} {study} second paragraph
{given}, see {study}. I stand corrected
I looked it up: {study}. You were right, I was wrong
Not convinced? Look at {study} and then at {study}
Compare {article} with {article}: same quote, two meanings
[Edit|Update]: it's {number} cases now, {study}
The law is public, §[12|35] paragraph 2, {study}
Chapter 3 of {surname}'s book ({code}) covers exactly this
I got a scam mail that pretended to be {company}. Real address: {shopsite}. Don't click the other one
Be careful: mails that promise {money} {period} are fraud. Report them at {study}
The bank will never ask for your code by phone. If in doubt, hang up and call {phone}
Scammers use a copy of {shopsite}. Check the address before you pay
No idea why a comment with a link to {paper} is held back for hours
My comment with the source got deleted, so once more without the link: {paper}, {year}, front page
Why do we pay {money} a year for this crossing when {place} does it for {price}?
I work from home and earn {money} a month less than before, as {article} describes
Bitcoin fell by {number} percent this week, says {article}, and pensions funds hold it
Casinos paid {money} in tax last year, {study}
Loans at {number} percent? In {year} we paid twice that, my old contract says so
The vaccine costs {price} a dose, the table's at {study}
Weight loss pills were the subject of a good piece in {paper}: most do nothing
The dating app's terms are at {shopsite}; read number {number}
Their shares rose to {price} after the report, which is at {study}
Free entry to the gardens on the open day, {hours}
You'll find cheap bikes at the police auction, the date's on {shopsite}
The app is free and made by the county, it's called {word}bus, and it works
Download the form, print it, sign it, post it. It's {year} all over again: {study}
`);
