/** What stands in the slots of news comments. Offices with invented names, no living person. Written for Winnow. */
const listOf = (text: string) => text.trim().split(/\s*[;\n]\s*/);

/** Slot to values; merged into all fillers. */
export const NEWS_FILLERS: Record<string, readonly string[]> = {
  pol: listOf(`
Minister {surname}; the finance minister; the prime minister; President {surname}; Mayor {surname}; the mayor; Governor {surname}
the health secretary; Senator {surname}; Congresswoman {surname}; the chancellor; the home secretary; the opposition leader
the transport minister; Councillor {surname}; the party chairman; the speaker of the house; the education minister; the vice-president
Chancellor {surname}; the foreign minister; the minister for housing; MP {surname}; the premier; the attorney general`),
  party: listOf(`
the Greens; the Liberals; the Conservatives; Labour; the Social Democrats; the Republicans; the Democrats; the coalition; the far right
the left; the Christian Democrats; the farmers' party; the centre; the nationalists; my party; their party; the junior partner; both parties`),
  body: listOf(`
the city council; the ministry; the government; the cabinet; parliament; the regulator; the central bank; the school board; the county
the commission; the tax office; the election board; the water authority; the audit office; the senate; the town hall; the agency`),
  plan: listOf(`
the budget; the pension reform; the ring road; the new stadium; the housing bill; the carbon tax; the tram line; the hospital merger
the speed limit; the rent cap; the school reform; the trade deal; the nuclear plant; the wind farm; the ferry contract; the tax cut
the police bill; the bypass; the bottle deposit; the refugee shelter; the data law; the airport extension; the four-day week`),
  club: listOf(`
United; City; Rovers; the Hawks; the Tigers; Athletic; the national team; our women's team; the under-21s; the Bulls; Sporting
Dynamo; the Lions; the Rangers; the relay team; {country}; {country}; the home side; the league leaders`),
  company: listOf(`
the bank; the airline; the power company; the car maker; the supermarket chain; the delivery firm; the shipyard; the steelworks; {surname} & Sons
the insurer; the mobile operator; the big four; the online giant; the landlord company; the pharma group; the railway; the water company`),
  million: listOf(
    '3 million; 12 million; 45 million; 200 million; 1.2 billion; 900,000; 7.5 million; 60 million; 4 billion; 18 million',
  ),
  year: listOf('1978; 1992; 1999; 2004; 2008; 2011; 2015; 2018; 2019; 2021; 2022; 2023'),
  street: listOf(
    'Mill Lane; Station Road; the High Street; Park Avenue; Church Street; Elm Street; the old market; Bridge Street; Harbour Road; the ring road; King Street; the school road',
  ),
};
