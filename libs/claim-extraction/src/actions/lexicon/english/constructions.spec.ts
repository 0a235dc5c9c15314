import { actionsIn, rowsOf } from '../sample-sentences.js';

/** Sentences made for this table: the action that each tells, and the sentence. */
const TELLING = `
accuse | Kinshasa accuses Rwanda of backing the rebels.
accuse | The opposition blamed the government for the deaths.
aid | Coastguards had pulled 151 people from the water by nightfall; 23 bodies lay in a hangar at the port.
aid | Firefighters rescued 14 people from the burning building.
aid | Qatar flew 30 tonnes of medical supplies to Gaza.
aid | The World Bank approved a loan of $300 million to Jordan.
aid | The first tranche, $600 million, is to be paid next week.
aid | Tokyo pledged $50 million in humanitarian aid.
appoint | Colonel Diarra was sworn in as transitional president.
appoint | Parliament confirmed Li as central bank governor.
appoint | The governor has been removed "for loss of confidence", the Kremlin said, and Igor Belov named in his stead.
appoint | The king has named Anna Berg as prime minister.
attack | A bomb planted under a car went off near the central market.
attack | A mosque was set ablaze in the northern town of Jos.
attack | An explosive device detonated as the convoy passed.
attack | At least three people were killed when a drone crashed into an apartment block in Odesa.
attack | Attackers fired at a bus carrying pilgrims.
attack | Gunmen on motorcycles stormed a village in Tillaberi region.
attack | Seventy missiles were launched, and 51 of them downed, according to the air force.
attack | The airport came under rocket fire on Sunday night.
call-for | France urged both sides to show restraint.
call-for | The UN chief called for an immediate ceasefire.
ceasefire | A pause in hostilities will take effect at 6 a.m. on Friday.
ceasefire | Guns have fallen silent in Tripoli after a deal between the militias.
clash | Fierce fighting is under way in the western suburbs of the city.
clash | Officers used batons and tear gas to clear the square shortly after midnight.
clash | Rival fans brawled in the stands, injuring a dozen people.
clash | Security forces and gunmen traded fire for several hours.
clash | Soldiers broke up the funeral march with rubber bullets.
clash | Soldiers repelled an assault by rebels on the town of Bunagana.
close | All schools will stay shut until Thursday.
close | Flights in and out of the airport have been suspended.
close | Poland has closed its last border crossing with Belarus.
close | The bridge is closed to traffic.
condemn | The Kremlin described the move as hostile.
condemn | The ambassador was called in and handed a note of protest.
condemn | Turkey strongly condemned the burning of the Koran.
cut-communications | Authorities have blocked access to WhatsApp and Telegram.
cut-communications | Half of the capital is without electricity.
cut-communications | Internet access has been severed across the country since Friday.
damage | At least 340 homes are beyond repair, the civil protection agency said.
damage | Losses are estimated at $1.2 billion.
damage | Some 350 buildings were destroyed and twice as many damaged.
damage | The blaze has burned 73,000 hectares, the EU's Copernicus service reckons.
damage | The fire gutted a warehouse in the port area.
damage | The governor's office spoke of "minor damage".
damage | The storm tore the roofs off more than 200 houses.
deny | Baku called the report untrue.
deny | Rwanda denies the charge.
deny | The company dismissed the report as fiction.
deny | The minister ruled out any talks with the group.
deny | The shipping line denies that the vessel was overloaded.
deploy-forces | Another 800 soldiers have taken up positions around the capital.
deploy-forces | EU monitors will patrol the strip from 1 November, their commander announced.
deploy-forces | Germany is set to station a brigade in Lithuania permanently.
deploy-forces | The first Kenyan police contingent touched down in Port-au-Prince on Tuesday.
deploy-forces | Two destroyers are steaming towards the eastern Mediterranean.
detained | He gave himself up at 2.40 p.m., and nobody was hurt, Cypriot police said.
detained | He was led away in handcuffs on Monday evening, according to his lawyer.
detained | More than a dozen activists are behind bars.
detained | Officers picked up the opposition leader at his home at dawn.
detained | Police took 45 people into custody.
detained | Prosecutors opened a case for negligence and had the shift foreman arrested.
detained | Prosecutors said three men had been held on suspicion of spying.
detained | The suspect was arrested at Heathrow airport on Friday.
detained | Two former ministers were remanded in custody for 30 days.
disaster | A ferry capsized on Lake Victoria.
disaster | A fire swept through a nightclub in Skopje.
disaster | A magnitude 6.2 earthquake struck off the coast of Chile.
disaster | A passenger plane crashed shortly after take-off from Lagos.
disaster | Flash floods hit the city of Valencia overnight.
disaster | Heavy rain triggered landslides in the south.
disaster | The cyclone made landfall near Beira with winds of 170 km/h.
disaster | Two freight trains collided near the town of Tempe.
dismiss | Lawmakers ousted the speaker in a no-confidence vote.
dismiss | The general was relieved of his command.
dismiss | The president has fired his interior minister.
displaced | Authorities ordered the evacuation of 3,000 people from low-lying areas.
displaced | More than 10,000 residents have been forced from their homes.
displaced | Some 600 families sought shelter in schools.
displaced | The fighting has uprooted 1.4 million people.
displaced | The patients of the city hospital spent the night on a ferry.
emergency | A dusk-to-dawn curfew is in force in Kano.
emergency | Martial law has been in place since May.
emergency | The curfew, first set for 9 p.m., will start two hours later from Tuesday.
emergency | The governor placed the province under a state of emergency.
emergency-lifted | The curfew has been relaxed to six hours a night.
force-size | Rwanda has around 3,000 soldiers in northern Mozambique.
force-size | There are some 2,500 American troops in Iraq.
hold-talks | A delegation from Tehran arrived in Baghdad for consultations.
hold-talks | Talks between the government and the rebels resumed in Doha.
hold-talks | The foreign ministers will meet in Geneva next week.
hold-talks | The transport secretary is to meet him on Tuesday.
hold-talks | The two leaders spoke by phone on Tuesday.
injured | At least 20 people needed medical treatment.
injured | Dozens more were hurt, some of them critically.
injured | Eleven police officers suffered injuries, none of them serious.
injured | Fourteen people were taken to hospital.
injured | More than 400 are being treated in tents.
injured | Seven passengers sustained minor injuries.
injured | The city's ambulance service gave the number of hurt as 31.
killed | A bus plunged into a ravine in Peru, leaving 25 people dead.
killed | Cholera has killed 18 people in two weeks, the health ministry said, doubling the figure it gave on Friday.
killed | More than 300 are feared dead.
killed | Nine miners lost their lives when a tunnel caved in.
killed | No one was killed in the blaze.
killed | Police shot and killed two suspects.
killed | Rescuers recovered the bodies of six sailors.
killed | Shells landed in the market as people queued for bread; a doctor at the local clinic counted 11 dead.
killed | The crash claimed 14 lives.
killed | The death toll from the flooding has climbed to 87.
killed | The number of fatalities stands at 41, the health ministry said.
killed | The owner's figure was lower: 19 dead and 60 still missing.
killed | Three children were among those killed.
missing | Around 50 people remain unaccounted for.
missing | Rescuers are searching for 17 people still trapped under the rubble.
missing | The fate of 12 crew members is unknown.
mourning | The president declared three days of national mourning.
mourning | The president, back from Geneva, declared Saturday a day of mourning.
price | A loaf of bread now costs 20 pounds.
price | Annual inflation slowed to 7.1 percent in April.
price | Brent crude rose 2.3 percent to $84.10 a barrel.
price | Petrol now sells at 650 naira a litre, up from 540.
price | The central bank let the currency slide to 1,480 a dollar on Monday, from 1,250 on Friday.
price | The central bank raised its key rate to 16 percent.
price | The lira hit a record low of 32.5 to the dollar.
protest | About 5,000 supporters gathered in front of the court.
protest | Demonstrators blocked the main highway for a third day.
protest | Farmers drove tractors into the capital in protest at fuel taxes.
protest | Organisers spoke of 200,000 marchers, a number the interior ministry called fanciful.
protest | Some 300 relatives marched on the governor's office, where riot police turned them back.
protest | Students staged a sit-in at the university.
protest | Tens of thousands of people poured onto the streets of Belgrade.
rank | Chile is the world's biggest copper producer.
rank | Lagos is Africa's most populous city.
released | A court ordered the release of the former president.
released | Hamas handed over four hostages to the Red Cross.
released | The journalist was freed on bail late on Wednesday.
released | Twelve fishermen were let go after two weeks in captivity.
released | Under the deal, 120 prisoners are to go home in return.
rename | The city will be known as Vaal from July.
rename | The square will bear the name of the dead poet.
reopen | Nicosia airport took the diverted flights; Larnaca opened again at five.
reopen | Shops reopened for the first time in a week.
reopen | The airport resumed operations on Saturday morning.
reopen | Trains are running again between the two cities.
reopen | Trains began running again on Wednesday morning, though at half speed.
request | Kyiv has asked its allies for more air defence systems.
request | Kyiv wants another seven Patriot batteries.
request | The ministry requested assistance from Interpol.
resign | Chief Justice Bandial quit a year before his term was up.
resign | The entire cabinet tendered its resignation.
resign | The mayor said he would step aside at the end of the month.
resign | The transport minister has handed in his notice.
restore-communications | Mobile internet is gradually being restored.
restore-communications | Power returned to most districts by evening.
restore-communications | Power was back in two thirds of Kyiv by Wednesday evening, mayor Vitali Klitschko wrote on Telegram.
retake | The army has driven jihadists out of Kidal.
retake | Ukrainian forces have reclaimed three settlements.
sanction | Canada froze the assets of 20 officials.
sanction | The EU has extended its sanctions against Belarus for another year.
sanction | Washington imposed sanctions on four companies.
seize | A hijacked Airbus with 167 people on board landed at Larnaca at 9.20 a.m.
seize | Bunagana is now in the hands of the rebels.
seize | Pirates have seized a Greek-owned bulk carrier off Somalia.
seize | The army said it had secured the presidential palace.
seized-goods | Customs officers confiscated 2.3 tonnes of cocaine at the port of Antwerp.
seized-goods | Police recovered 40 rifles and 3,000 rounds of ammunition.
sentenced | A court in Minsk jailed the activist for eight years.
sentenced | A judge gave him 12 years in prison for treason.
sentenced | A judge in Lima gave the former mayor nine years for bribe-taking on Friday.
sentenced | He was cleared of all charges.
sentenced | The former prime minister was found guilty of corruption.
sentenced | The tribunal handed down life sentences to five men.
sign-agreement | Berlin and Tashkent put their names to a migration accord on Monday.
sign-agreement | Cairo and Rome signed three agreements on energy.
sign-agreement | Negotiators have struck a provisional deal on migration.
sign-agreement | The two countries inked a defence pact.
strike | A 48-hour strike by air traffic controllers will begin on Monday.
strike | Dock workers walked off the job at midnight.
strike | Dockers at Rotterdam will lay down their tools at six on Monday morning, the FNV union said.
strike | Nurses have downed tools over pay.
strike | Rail staff walk out again on 3 and 5 January.
strike | Teachers went back to their classrooms on Thursday, ending the longest stoppage in the country's history.
strike | Train drivers have suspended their walkout.
threaten | Tehran warned that it would retaliate against any attack.
threaten | The union threatened to call a general strike.
vote-result | A second round will be held on 12 May if neither clears the 50 percent mark.
vote-result | Kovacs won 52 percent of the vote, with 98 percent of ballots counted.
vote-result | No candidate won an outright majority.
vote-result | Parliament threw out the no-confidence motion by 104 votes to 97.
vote-result | The ruling party took 61 of the 120 seats.
vote-result | Turnout was 43.7 percent, the election commission said.
vote-result | Voters in Kansas kept the right to abortion in the state constitution, 59 to 41 percent.
withdraw-forces | About 900 of the 1,500 men have now gone, the general staff said.
withdraw-forces | Hungary's contingent in Chad will be home by Christmas.
withdraw-forces | Spanish soldiers flew out of Herat early on Thursday, the defence ministry in Madrid said.
withdraw-forces | The UN peacekeeping mission in Mali formally wound up on Sunday.
withdraw-forces | The junta has ordered every French soldier out of the country by 30 June.
`;

/** Sentences outside the vocabulary, full of words that have another sense elsewhere. */
const SILENT = `
The minister said the budget would be ready by March.
The company plans to launch a new phone in the autumn.
The report says the reform failed to meet its targets.
The court will hear the case on Monday.
He described the atmosphere in the room as tense.
The pilot had 20 years of experience.
The village lies 40 km from the border.
The two men have known each other since school.
Investigators are examining the flight recorders.
The cause of the fire is not yet known.
The attack drew widespread attention.
The vaccine will be offered to everyone over 60.
The two sides remain far apart on key issues.
The lawyer said her client was in good spirits.
The new law takes effect in January.
The road to the village is in poor condition.
The trial is expected to last six weeks.
A spokesman said the matter was closed.
The company employs 3,000 people in the region.
The group was founded in 2004 by two brothers.
Local media carried pictures of empty shelves.
He grew up in a small town near Lyon.
Doctors say the patient is recovering well.
The minister said he was ready to talk to anyone.
The area has seen heavy rain for a week.
The deal still needs approval from regulators.
The bridge links the island with the mainland.
Police are looking for witnesses.
The man's identity has not been released.
The border between the two countries is 900 km long.
Schools in the city teach in two languages.
The airline flies to 60 destinations.
"Nobody told us anything," said one of the miners' wives.
The museum houses 20,000 objects.
The army said it was investigating the incident.
The country depends on imports for most of its food.
The party was formed last year.
She has two children and lives in Prague.
The case has divided the country.
The bus had been on its way to Lima.
The prisoners had been on the list since 2019.
Rescuers are using dogs and heavy machinery.
The president will address the nation at 8 p.m.
Soldiers were drinking tea in the shade of a tank.
The commission has 30 days to publish the results.
The ministry said the planes were airworthy.
The king cut short his holiday.
The vessel flies the flag of Panama.
The two presidents are old friends.
The drought has lasted three years.
The regional parliament has 90 members.
`;

describe('constructions of actions in English', () => {
  it.each(rowsOf(TELLING))('%s → %s', (sentence, action) => {
    expect(actionsIn('en', sentence)).toContain(action);
  });

  it.each(SILENT.trim().split('\n'))('%s tells no action', (sentence) => {
    expect(new Set(actionsIn('en', sentence))).toEqual(new Set(['statement']));
  });
});
