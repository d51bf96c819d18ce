/** Civil comments on politics, as most readers write them: blame, doubt, praise, no insult. Several stand together. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** On governments, parties, elections and office holders. */
export const NEWS_POLITICS_FRAMES = linesOf(`
{pol} promised in {year} that {plan} would cost {million}, and now we are told that it will be twice as much.
I voted for {party} last time and I am not sure I will do it again, because nothing of what they promised has happened.
The trouble with {plan} is not the idea but the way it was pushed through in one night without a proper debate.
{pol} should explain to the voters why the report was kept back until after the election.
Whatever you think of {pol}, the answer in the debate on {plan} was honest and to the point.
{party} had four years to fix this and did not, so I find it rich that they now blame {party}.
This is a bad law, badly drafted, and the courts will spend years to clear up what {body} meant.
I do not agree with {party} on much, but on {plan} they are right and the rest of parliament is wrong.
{pol} is out of touch: anyone who takes the bus in {place} could have told the ministry what would happen.
In my view {pol} has failed and should resign, not because of one mistake but because of the refusal to admit it.
Turnout in {place} was {number} percent lower than in {year}, and that worries me more than who won.
the polls were wrong again, perhaps because nobody under forty picks up the phone to a stranger
A coalition of three parties was always going to be slow, yet {number} months without a decision on {plan} is too long.
{pol} broke a promise, and I hope the voters remember it in spring.
Let us be fair: {pol} inherited this mess from {party}, and no one could have solved it in a year.
The committee heard {number} experts and then did the opposite of what they said.
Both sides exaggerate. {plan} will neither ruin the country nor save it.
I would like to know who wrote the bill, because large parts of it read like a wish list of the industry.
{pol} called the criticism hysterical, which is a poor way to answer parents who asked a simple question.
{body} publishes its minutes three months late, and then with half of the pages blacked out.
If {party} wants my vote it has to say how {plan} is paid for, and so far I have only heard slogans.
The speech was well written, but there was not a single figure in it.
why does {pol} always talk about {plan} and never about the hospitals?
{pol} lied to parliament about the date of the meeting, the inquiry says so in black and white
Corruption in {body} is not new, but it has never been this open.
Ministers come and go, the officials stay, and it is they who write the rules.
I am no friend of {pol}, still I think the attacks on the family go too far.
The question is not left or right, the question is whether anyone in {body} can read a balance sheet.
We have had {number} ministers in this office since {year}, and each began with a reform of the reform of the last.
{party} lost because it stopped listening to the towns, and the towns noticed.
{pol} deserves some credit for going to {place} and facing an angry hall for two hours.
A referendum on {plan} would be honest, and I would vote against it.
Nobody forced {pol} to accept the trip to {country}, paid for by a company that builds roads here.
the whole affair stinks and the prosecutor should look into who signed the contract
It is hypocritical of {party} to demand savings in {place} while it raises its own allowances.
I read the whole bill. Section four is sensible, section nine is dangerous, and the rest repeats the old law.
Term limits would solve half of this, as they do in {country}.
{pol} speaks of reform, but {plan} only moves the costs from the state to the towns.
Whoever designed this voting system wanted to keep small parties out, and it works.
My representative answered my letter within a week, so not all of them are asleep.
It's a disgrace that {body} needed eleven months to answer one request for documents.
{pol} will not be remembered for {plan} but for the night when nobody picked up the phone.
Strong words from {party}, weak votes afterwards, as always.
you can be against {plan} without being against progress, as {pol} seems to think
What an arrogant answer by {pol}, and what a patient journalist.
Freedom of the press means that {pol} has to bear a cartoon now and then.
The new ambassador in {country} knows the language, which is more than one could say of the last three.
The opposition is right to ask for an inquiry and wrong to announce the result in advance.
I've sat on a parish council for {number} years. Nobody there is corrupt, most are just tired.
Lobbying isn't a crime, hiding it should be.
The {nat} president and ours shook hands for the cameras, and the text they signed says nothing at all.
Scrap {plan}, start again, and this time ask the people who will have to live with it.
The governing party treats parliament like a rubber stamp, and its own members let it happen.
As a {sort} voter I feel used by {party} every four years and forgotten in between.
{party} did well among {folks} in the cities and badly in the countryside, so the map looks as it did in {year}.
`);
