/** Civil comments on sport and culture: joy, disappointment, blame for a match or a film. Several stand together. Written for Winnow. */
import { linesOf } from './lines-of.ts';

/** On matches, clubs, films, books and music. */
export const NEWS_SPORT_FRAMES = linesOf(`
{club} were terrible in the first half and unlucky in the second, a draw would have been fair.
What a match! {club} came back from two down, and {surname} scored in the last minute.
The referee had a bad day, the penalty was a joke, but we lost because nobody could pass the ball.
{surname} is past his best and should make room for the younger players.
Sack the coach if you like, the squad will still be too thin for three competitions.
{club} paid {million} for a striker who has scored twice, somebody in the office should answer for that.
I have had a season ticket since {year} and I have never seen such a lifeless performance.
{club} played {club} off the pitch, and credit to the visitors for staying fair.
The video assistant is killing the joy, we stood for four minutes and did not know what for.
Fans who throw things at players should be banned for life, whatever the colour of their scarf.
Respect to {given} {surname}, back on the track a year after the accident.
The women's final drew {number},000 people, and the atmosphere was better than at the men's game.
{country} beat {country} fairly, no excuses, we were slower and we were afraid of the ball.
Doping ruined that sport for me, I watch it with one eye now.
ticket prices of {money} are an insult to families
The board has lied to the members about the debts, and the members should vote them out.
The new manager talks well, let us see whether the defence can defend.
{surname} should have been sent off after ten minutes, that tackle could have broken a leg.
I boxed for years, and a good cut man is worth more than a loud coach.
A goalless draw can be beautiful. This one was not.
The national anthem was whistled at again, and I find that sad whichever side does it.
{club} need a keeper, a left back and some luck.
We got hammered, we deserved it, see you on Saturday.
This defence could not stop a shopping trolley, let alone {surname}.
Congratulations to {country} on the medal, the whole village of {place} was dancing.
a {sort} captain, a {sort} coach, and nobody on the terraces cares, as it should be
The chants against the {sort} player were a disgrace to our club, I hope they find those people.
The film is an hour too long, and still I was in tears at the end.
I found the novel cold and clever; my {kin} loved it, and we have argued about it for a week.
The second season lost me when everybody started to explain the plot to each other.
{given} {surname} plays the villain with so much charm that one forgets the bodies.
The remake is pointless, watch the {nat} original from {year}.
Overrated director, wonderful camera, dreadful script.
the concert in {place} was sold out in {number} minutes and half the tickets were on resale the same night
I can't stand the new album, it sounds like an advert for cars, but she may do as she likes.
The exhibition on {folks} in {place} is small and moving, take a handkerchief.
The museum should give the bronzes back to {country}, there's no argument left for keeping them.
This review is unfair to the actors, who did what they could with those lines.
The theatre in {place} has lost a third of its grant, and the result can be seen on stage.
My book group of eleven women argued about the ending until midnight.
A comedy about {folks} written by {folks}, at last, and it's very funny.
the opera house cost {million} and has the worst seats in {country}
Nobody reads poetry, they say, and yet the hall was full on a Tuesday.
She was booed for changing the ending, and I rather liked it.
The stadium on {street} will stand empty after the games, as it did in {country}.
{club} should sell {surname} while somebody still pays {million} for him.
When I played for {place} in the seventies we washed our own shirts and drank with the other side.
The documentary about the strike of {year} left out the women who cooked for a thousand people.
The song contest is silly, loud, and the best evening of the year.
A young player made a mistake and apologised. Leave him alone.
`);
