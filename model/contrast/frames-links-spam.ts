/** Advertising and fraud that poses as a source, a tip or a kind word; the twins of `frames-links-civil.ts`. Written for Winnow, from imagination. */
import { linesOf } from './lines-of.ts';

/** Somebody sells, lures or fishes. */
export const LINKED_SPAM_FRAMES = linesOf(`
Source: my own bank account. I made {money} {period} with this system {lure}
Read more about how I earn {money} {period} at {lure}
Read how I paid off my house in a year >> {lure}
Interesting article! If you like saving money too, see {lure} for coupons up to {number}0% off
Loved this piece. My shop sells [phone cases|scented candles|yoga mats] with free delivery {lure}
Great points about {topic}. For the best deals on [tyres|perfume|laptops] go to {lure}
Breaking: new app pays you {money} {period} for walking, register at {lure}
The banks don't want you to know this page: {lure}
Doctors hate this trick against [belly fat|back pain|grey hair] {lure}
My doctor gave up on me, then I found these drops. Order before they sell out {lure}
{given} {surname} changed my life, I now trade from home with profit of {money} {period}. Text +1 {phone}
Contact {given} {surname}, certified broker, minimum deposit {money}, WhatsApp {phone}
Ask for {given} at {phone}, she doubled my savings {period}
Only today: {code} for {price} instead of {money}, stock is limited, order now {lure}
Original {code} at factory price, message us on Telegram @{word}{word}{number}
Wholesale {code}, {price} a piece, shipping worldwide, sales@{word}.example
Use code {word}{number} at checkout and get {number}0% off your first order {lure}
Sign up with my link and we both get {money} {lure}
follow this page and win something each day, link in bio
subscribe, like, and drop your wallet address to win {money}
Follow my page @{word}{word} and win a phone, {number} winners {period}
Follow me back and I follow you, {number}k followers in a week {lure}
Get {number}k views on your video for {price}, real users, {lure}
Download now and get {number}00 free spins {lure}
play the new slots, first deposit doubled, {lure}
bet on {club} tonight with odds of {number}.5 and a free bonus, {lure}
Sure win tips for {club}, VIP group {price}, {lure}
Your parcel is waiting. Pay {price} customs here: {lure}
Your account will be closed in 24 hours, confirm your details at {lure}
You've won a {money} voucher from {company}, claim here {lure}
{company} is giving away {money} to loyal customers, fill in the form {lure}
Dear beneficiary, your fund of {money} is ready. Send name and phone number to claims@{word}.example
Private lender offers credit from {money} at {number}%, no papers, reply to {word}@mail.example
Need cash before Friday? {money} in ten minutes without a check {lure}
Bad credit? No problem! Apply at {lure}
Hire a hacker to see your partner's messages, fast and discreet, {word}@{word}.example
Lost your coins? I recovered mine thanks to {given} recovery, {lure}
Dr {given}'s spell brought my wife back in {number} days, call {phone}
Dr {surname}'s herbal cure for [HPV|asthma|diabetes], email dr{surname}@{word}.example
I'm {given}, {number}3, bored and alone in {place}. My pictures: {lure}
chat with girls from {place}, no card needed {lure}
Meet rich ladies near you, register free {lure}
Cheap flights to {country} from {price}, book through my agency {lure}
Book your [cleaning|moving|plumbing] service with us, best price in {place}, call {phone} now
Professional roof cleaning in {place} from {price}, free quote, call {phone}
We write your [essay|thesis|CV] from {price} a page, no plagiarism {lure}
Diplomas and licences, registered, no exam, WhatsApp {phone}
Cheap windows keys and office licences, {price}, instant delivery {lure}
IPTV {number}000 channels for {price} a year, test for free {lure}
Watch {club} live for free in HD, no sign-up {lure}
full episode here {lure}
hidden video of {official}, see it before it is deleted {lure}
You won't believe what {official} said, click {lure}
Rank your website on top with our SEO, {price} {period} {lure}
Guest post on {number}00 news sites, write to {word}seo@mail.example
Nice blog admin, do you accept sponsored posts? {lure}
Thanks for sharing this useful information. [best escape rooms|car rental|dental implants] {place} {lure}
I am impressed by this post, keep it up! visit my website too {lure}
Very informative. Check my profile for crypto signals
Join {number}000 happy members who retired early, {lure}
Start with {price}, withdraw {money} by tonight. Proof on my page {lure}
Mining from your phone, {price} {period}, no power bill {lure}
New coin before listing, x{number}0 guaranteed, presale ends tonight {lure}
this {word} token goes to the moon, buy before Friday {lure}
CBD oil against stress, {number}0% off this week only {lure}
no prescription, discreet shipping, {lure}
Lost {number} kg without sport, thanks to this tea, order at {lure}
hair grows back in {number} weeks, see before and after {lure}
`);
