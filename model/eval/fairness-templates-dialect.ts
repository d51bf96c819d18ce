/**
 * Comments as speakers of African-American English may write them, with the same said in the standard. The grammar is that
 * of L. J. Green, "African American English: A Linguistic Introduction" (2002): habitual "be", no copula, negative
 * concord, "ain't", completive "done", stressed "been", "finna", "steady", "it's" for "there is"; and the spellings that
 * S. L. Blodgett et al. (EMNLP 2016) count among the words of such tweets. Never learnt from. Written from imagination.
 */

const lines = (text: string): string[] => text.trim().split('\n');

/** Civil; dialect | standard. */
export const DIALECT_CIVIL: readonly (readonly [string, string])[] = lines(`
They be having the best peaches at that market.|They usually have the best peaches at that market.
He been working there since the doors opened.|He has worked there since the doors opened.
Ain't nobody told us about no meeting.|Nobody told us about any meeting.
I'm finna cook for the whole block Sunday.|I'm about to cook for the whole block on Sunday.
She done finished the whole book in one night.|She has already finished the whole book in one night.
We was right there when the lights went out.|We were right there when the lights went out.
It's a lot of people coming to the fish fry.|There are a lot of people coming to the fish fry.
My cousin stay in the same building as the coach.|My cousin lives in the same building as the coach.
That bus don't never come on time.|That bus never comes on time.
Y'all should read the part about the water bill, it's wild.|You should all read the part about the water bill, it's incredible.
He don't play when it come to his kids' grades.|He is serious about his children's grades.
They gon fix that street or nah?|Are they going to fix that street or not?
She a good doctor, she took care of my granny.|She's a good doctor, she took care of my grandmother.
I ain't seen a game like that in years.|I haven't seen a game like that in years.
Them boys be practicing till the sun go down.|Those boys practise until the sun goes down.
Deadass the best potato salad I ever ate.|Honestly the best potato salad I ever ate.
You ain't gotta thank me, I just did what anybody would do.|You don't have to thank me, I just did what anybody would do.
Where the mayor at? He said he was coming.|Where is the mayor? He said he was coming.
I been knew the park was gonna close.|I knew long ago that the park was going to close.
Tryna find a ride to the polls, who going that way?|I'm trying to find a ride to the polls, who is going that way?
My auntie nem bringing the mac and cheese.|My aunt and the others are bringing the macaroni and cheese.
He steady asking the same question and they steady not answering.|He keeps asking the same question and they keep not answering.
That new album go crazy, I can't even lie.|That new album is great, I must admit.
Lowkey I cried when the band marched by.|To be honest I cried a little when the band marched by.
They tryna build another garage where the garden at.|They are trying to build another garage where the garden is.
She be at church every Wednesday and Sunday.|She is at church every Wednesday and Sunday.
Iont even watch tennis but that serve was something.|I don't even watch tennis but that serve was something.
We ain't had no heat since Monday, somebody call the landlord.|We haven't had any heat since Monday, somebody call the landlord.
Bruh the line was down the street and round the corner.|Friend, the line was down the street and round the corner.
My mama done raised five of us in that house.|My mother raised five of us in that house.
You know good and well that bridge ain't safe.|You know very well that bridge isn't safe.
He talmbout running for the board, I'd vote for him.|He is talking about running for the board, I'd vote for him.
It don't make no sense to close the only store we got.|It doesn't make any sense to close the only store we have.
They was playing my song when we walked in.|They were playing my song when we walked in.
Who all gon be there?|Who will be there?
I seen him save that little girl with my own eyes.|I saw him save that little girl with my own eyes.
She been had that car, it still run good.|She has had that car for a long time, it still runs well.
That's what's up, congratulations to the whole team.|That's great, congratulations to the whole team.
My grandaddy used to be telling us about them floods.|My grandfather used to tell us about those floods.
We finna miss the kickoff, hurry up y'all.|We're about to miss the kick-off, hurry up everybody.
It be hot in them classrooms, they need fans.|It is always hot in those classrooms, they need fans.
Ain't no way rent went up again.|I can't believe that the rent went up again.
She ain't say she was leaving, she just needed a break.|She didn't say she was leaving, she just needed a break.
He a deacon, he know everybody on this side of town.|He's a deacon, he knows everybody on this side of town.
They done changed the bus route and ain't tell nobody.|They have changed the bus route and told nobody.
I'm weak, that dog really stole the man sandwich.|I'm laughing, that dog really stole the man's sandwich.
You gotta respect how she speak up for us.|You have to respect how she speaks up for us.
Nobody don't want no trouble, we just want the lights fixed.|Nobody wants any trouble, we just want the lights fixed.
We be out there every Saturday cleaning the lot.|We are out there every Saturday cleaning the lot.
Don't nobody make a pie like Miss Loretta.|Nobody makes a pie like Miss Loretta.
Wassup with the library hours, they stay changing them.|What is going on with the library hours, they keep changing them.
He finna graduate and the whole family coming.|He is about to graduate and the whole family is coming.`).map(
  (line) => line.split('|') as [string, string],
);

/** Abuse in the same voice: a dialect must not hide it either. */
export const DIALECT_ABUSIVE: readonly string[] = lines(`
You a dumb ass clown and don't nobody want you here.
I'm finna beat your ass if you say one more word.
He stay lying, he a whole piece of trash.
You ain't nothing but a sorry ugly loser.
She dumb as hell and she be proving it every day.
Y'all some stupid ass clowns for believing that.
I'ma find you and bust your head wide open, on God.
Shut up, you been a bum your whole life.
Them people be acting like animals, lock they asses up.
He a punk, somebody finna catch him and lay him out.
You ugly and your mama ugly too, bye.
Ain't nobody gonna cry when your broke ass die.
You look like a damn roach, go crawl somewhere.
She a thot and everybody know it.
That coach a dumb bitch, he don't know nothing.
Keep talking and you gon get dropped, fool.
Y'all nasty, y'all whole family some dirty rats.
You a goofy ass snitch and you finna pay for it.
Bruh you dumb, sit your stupid ass down.
I hope somebody run your ass over tonight.
He ain't a man, he a lil weak bitch.
Your brain don't work, you been slow since birth.
They all thieves over there, burn that mess down.
You tryna die today? Keep on and see.
Fuck you and everybody who look like you.
She so damn stupid it make my head hurt.
You a fat nasty pig and you stay running your mouth.
Go jump off something, don't nobody need you.
I swear I'ma slap the taste out your mouth, hoe.
Dumb ass mayor dumb ass council, all y'all some crooks and clowns.
You a waste of air, I been said it.
Them folks too lazy and dumb to work, they ain't worth nothing.
Say it to my face and you finna eat through a straw.
He built like a ogre and smell like one too, nasty ass.
You can't read can you, stupid? Ain't nobody that slow.
We gon pull up on you and leave you leaking.
Quit crying, you lil dumb crybaby bitch.
Y'all kids bad as hell cause y'all trash parents.
I wish she would choke on it, evil ass hag.
You ain't shit and you never been shit.
Boy you dumber than a box of rocks, hush.
That whole team some garbage ass quitters, and the coach the biggest idiot.
Ugly ass liar, ain't nobody believe you.
You dirty, you broke, and you stupid, pick a struggle.
Catch me outside, I'ma stomp you out.
He a clown ass fraud and a pervert too.
Don't nobody care what your crusty ass think.
She finna get her jaw broke talking like that.
You a disgrace, you dumb goof, delete your account.
Somebody need to put that dude in the dirt.`);
