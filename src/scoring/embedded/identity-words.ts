/**
 * Plain words for identities. The features replace each by its class, so that what is learnt of one group holds
 * for every group, and so that the bare word can carry no weight of its own. Slurs don't belong here: they are
 * abuse by themselves and keep their own features. Written for Winnow; several spellings where both are in use.
 */

/** Countries, peoples of countries and their languages; parts of names of more than one word stand alone. */
export const NATION_WORDS = `
afghan afghans afghanistan afghani albania albanian albanians algeria algerian algerians america american americans usa
angola angolan angolans argentina argentine argentinian argentines argentinians armenia armenian armenians australia
australian australians aussie aussies austria austrian austrians azerbaijan azerbaijani azeri azeris bahrain bahraini
bangladesh bangladeshi bangladeshis belarus belarusian belarusians belgium belgian belgians benin bhutan bhutanese bolivia
bolivian bolivians bosnia bosnian bosnians botswana brazil brazilian brazilians britain british brit brits briton britons
bulgaria bulgarian bulgarians burma burmese burundi cambodia cambodian cambodians cameroon cameroonian canada canadian
canadians chad chile chilean chileans china chinese colombia colombian colombians congo congolese croatia croatian croatians
croat croats cuba cuban cubans cyprus cypriot cypriots czech czechs czechia denmark danish dane danes dominican dutch
ecuador ecuadorian egypt egyptian egyptians england english englishman englishmen eritrea eritrean estonia estonian
estonians ethiopia ethiopian ethiopians fiji fijian finland finnish finn finns france french frenchman frenchmen gambia
gambian georgian georgians germany german germans ghana ghanaian ghanaians greece greek greeks guatemala guatemalan guinea
guinean haiti haitian haitians holland honduras honduran hondurans hungary hungarian hungarians iceland icelandic
icelanders india indian indians indonesia indonesian indonesians iran iranian iranians persian persians iraq iraqi iraqis
ireland irish irishman irishmen israel israeli israelis italy italian italians jamaica jamaican jamaicans japan japanese
jordanian jordanians kazakhstan kazakh kazakhs kenya kenyan kenyans korea korean koreans kosovo kosovar kurdistan kuwait
kuwaiti kuwaitis kyrgyzstan kyrgyz laos laotian latvia latvian latvians lebanon lebanese lesotho liberia liberian libya
libyan libyans lithuania lithuanian lithuanians luxembourg macedonia macedonian macedonians madagascar malagasy malawi
malawian malaysia malaysian malaysians maldives mali malian malta maltese mauritania mexico mexican mexicans moldova
moldovan moldovans mongolia mongolian mongolians montenegro morocco moroccan moroccans mozambique myanmar namibia namibian
nepal nepali nepalese nepalis netherlands zealand zealander zealanders nicaragua nicaraguan niger nigeria nigerian
nigerians norway norwegian norwegians oman omani pakistan pakistani pakistanis palestine palestinian palestinians panama
panamanian paraguay paraguayan peru peruvian peruvians philippines filipino filipinos filipina poland polish pole poles
portugal portuguese qatar qatari qataris romania romanian romanians russia russian russians rwanda rwandan rwandans
saudi saudis arabia scotland scottish scot scots senegal senegalese serbia serbian serbians serb serbs singapore
singaporean singaporeans slovakia slovak slovaks slovenia slovenian slovenians somalia somali somalis sudan sudanese spain
spanish spaniard spaniards lanka lankan lankans suriname sweden swedish swede swedes switzerland swiss syria syrian
syrians taiwan taiwanese tajikistan tajik tanzania tanzanian thailand thai thais tibet tibetan tibetans togo tunisia
tunisian tunisians turkey turkish turk turks turkmenistan turkmen uganda ugandan ugandans ukraine ukrainian ukrainians
emirates emirati emiratis uruguay uruguayan uzbekistan uzbek uzbeks venezuela venezuelan venezuelans vietnam vietnamese
wales welsh yemen yemeni yemenis zambia zambian zimbabwe zimbabwean zimbabweans uk baltic balts nordic nordics caribbean pacific polynesian polynesians samoan samoans tongan papuan papua burkinabe ivorian
ivorians ivory djibouti djiboutian gabon gabonese comoros guyana guyanese belize belizean salvador salvadoran salvadorans
costa rica rican ricans barbados barbadian bahamas bahamian trinidad trinidadian brunei bruneian timor timorese dubai
bissau lesotho swazi eswatini seychelles mauritius mauritian monaco liechtenstein andorra greenland greenlander faroe
ukrainer chechen ingush tatar tatars yank yanks yankee yankees desi subcontinent westerner westerners western easterners
eastern southerner southerners northerner northerners africa african africans asia asian
asians europe european europeans balkan balkans arab arabs arabic scandinavian latin latino latinos latina latinas
deutschland deutsche deutschen deutscher türkei türken türkisch polen russland russen syrer afghanen brasil brasileiro
brasileiros portugueses argentinos venezuelano venezuelanos alemães 中国 日本 韩国 美国 印度 俄罗斯 한국 중국 일본 미국
us`;

/** Capitals, large cities and regions: they stand for their state or for the people who live there. */
export const SEAT_WORDS = `
washington moscow beijing brussels london paris berlin riyadh tehran ankara kremlin downing delhi islamabad karachi lahore
mumbai kolkata chennai dhaka colombo kathmandu kabul tokyo osaka seoul pyongyang taipei hanoi bangkok manila jakarta
singapore canberra sydney melbourne wellington ottawa toronto montreal chicago boston houston dallas denver detroit
philadelphia havana caracas bogota bogotá lima quito brasilia brasília santiago montevideo asuncion kingston cairo tripoli
tunis algiers rabat khartoum nairobi kampala kigali lagos abuja accra dakar bamako kinshasa luanda harare lusaka pretoria
johannesburg durban mogadishu addis jerusalem tel aviv gaza beirut damascus aleppo baghdad mosul basra amman doha dubai
sanaa jeddah mecca istanbul izmir athens rome milan naples madrid barcelona lisbon porto vienna zurich geneva bern prague
warsaw krakow budapest bucharest sofia belgrade sarajevo zagreb tirana pristina skopje kyiv kiev minsk vilnius riga tallinn
helsinki stockholm oslo copenhagen amsterdam hague dublin belfast edinburgh glasgow cardiff manchester liverpool birmingham
tbilisi yerevan baku tashkent astana bishkek dushanbe ulaanbaatar yangon phnom vientiane saigon shanghai shenzhen wuhan
guangzhou macau kashmir balochistan sindh bihar gujarat kerala bengal xinjiang crimea donbas donetsk siberia chechnya
catalonia andalusia sicily bavaria saxony silesia galicia transylvania texas california florida alabama mississippi ohio
kansas dakota quebec alberta bahia patagonia darfur biafra katanga sahel maghreb levant gulf caucasus siberian texan texans
californian californians londoner londoners parisian parisians sicilian sicilians bavarian bavarians`;

/** Adherents and faiths. */
export const RELIGION_WORDS = `
muslim muslims islam islamic moslem moslems mohammedan mohammedans islamist islamists jihadi jihadis salafi wahhabi mosque mosques mullah mullahs imam imams
lutheran lutherans anglican anglicans calvinist methodist presbyterian amish jehovah scientologist scientologists taoist
shinto zoroastrian zoroastrians parsi parsis bahai sunni sunnis shia shiite shiites ahmadi ahmadis sufi christian christians
christianity catholic catholics catholicism protestant protestants evangelical evangelicals mormon mormons baptist baptists
orthodox jew jews jewish judaism hindu hindus hinduism sikh sikhs sikhism buddhist buddhists buddhism jain jains atheist
atheists atheism agnostic yazidi yazidis druze quaker quakers pentecostal pagan pagans moslim moslime muslime muslimen
juden jüdisch jüdische christen katholiken muçulmano muçulmanos judeu judeus cristãos evangélicos 穆斯林 基督徒 무슬림`;

/** Ethnic groups, colours of skin, castes. */
export const ETHNIC_WORDS = `
black blacks white whites brown browns caucasian caucasians hispanic hispanics negro negroes native natives indigenous
aboriginal aboriginals maori maoris inuit cherokee navajo roma romani sinti gypsy gypsies traveller travellers kurd kurds
kurdish pashtun pashtuns punjabi punjabis bengali bengalis tamil tamils sinhalese hazara hazaras uyghur uyghurs uighur
uighurs tibetans zulu xhosa somalilander oromo amhara tigray tigrayan tigrayans fulani sindhi sindhis baloch balochi gujarati gujaratis
marathi bihari biharis keralite assamese kashmiri kashmiris sami maya mayan quechua mapuche apache sioux samoyed romany
mestizo mulatto creole ashkenazi sephardic yoruba igbo hausa tutsi hutu dalit dalits brahmin brahmins berber berbers basque catalan catalans
slav slavs slavic semitic semite chechen chechens rohingya hmong afro negros negras preto pretos índios schwarze schwarzen
黑人 白人 흑인`;

/** Sexual orientation and gender identity. */
export const ORIENTATION_WORDS = `
gay gays lesbian lesbians homosexual homosexuals homosexuality bisexual bisexuals bi trans transgender transgendered
transsexual transsexuals transwoman transwomen transman transmen queer queers nonbinary lgbt lgbtq lgbtqia intersex asexual
asexuals straight heterosexual heterosexuals schwule schwulen lesben homossexual homossexuais lésbica travesti 同性恋
동성애자 게이`;

/** Sex and gender. */
export const GENDER_WORDS = `
woman women man men girl girls boy boys female females male males lady ladies feminist feminists feminism housewife
housewives mother mothers wife wives frauen frau männer mulher mulheres homem homens feministas 女人 男人 女权 여자 남자`;

/** People who came, or are said to have come, from elsewhere. */
export const MIGRANT_WORDS = `
immigrant immigrants migrant migrants refugee refugees foreigner foreigners asylum expat expats alien aliens illegals
migration immigration deportees illegal settlers settler newcomer newcomers outsider outsiders flüchtling flüchtlinge flüchtlingen ausländer migranten asylanten imigrantes
refugiados estrangeiros 难民 移民 난민 외국인 조선족`;

/** Disability, illness, age, class. */
export const CONDITION_WORDS = `
disabled deaf blind autistic autism handicapped wheelchair amputee paralyzed paralysed dyslexic epileptic bipolar
schizophrenic depressed elderly old pensioners pensioner seniors boomer boomers millennial millennials teenager teenagers
kids children veteran veterans homeless unemployed peasants peasant farmers villagers workers behinderte behinderten rentner
idosos deficientes 残疾人 老人 장애인 노인`;
