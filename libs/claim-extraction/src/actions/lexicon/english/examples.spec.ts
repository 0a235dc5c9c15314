import { actionsIn, rowsOf } from '../sample-sentences.js';

/** Sentences in the register of agencies, made for this table: the action that each tells, and the sentence. */
const TELLING = `
withdraw-forces | Ethiopian troops began pulling out of Mekelle late on Saturday, residents said.
withdraw-forces | The last French soldiers left the base at Gao on Monday, ending a nine-year mission.
withdraw-forces | Armenia and Azerbaijan agreed to pull back their troops from the border.
withdraw-forces | The government ordered its forces home from Mali by the end of the year.
withdraw-forces | The pullout of 2,500 soldiers will take four months.
withdraw-forces | Rebels retreated from the outskirts of Bambari after two days of fighting.
withdraw-forces | Washington is to bring home 1,000 troops from Niger.
withdraw-forces | Half of the contingent has been withdrawn, the mission said.
withdraw-forces | Denmark will end its mission in Iraq in June and recall 180 soldiers.
withdraw-forces | The M23 fighters vacated the town of Kibumba on Friday.
withdraw-forces | The army's redeployment from the buffer zone was completed on Tuesday.
deploy-forces | Poland moved two battalions to its border with Belarus.
deploy-forces | The alliance will station 5,000 troops in Lithuania.
deploy-forces | Kenya sent 400 police officers to Haiti on Tuesday.
deploy-forces | Soldiers were stationed outside the parliament.
deploy-forces | The president ordered the deployment of 1,500 National Guard members to the capital.
deploy-forces | A first contingent of Rwandan troops arrived in Pemba on Friday.
deploy-forces | Turkey has massed tanks along the frontier.
deploy-forces | NATO is putting forces on standby and sending additional ships and jets to eastern Europe.
deploy-forces | Britain has beefed up its garrison in the Falklands with 300 paratroopers.
deploy-forces | Moscow has not sent any soldiers to the island, the ministry said.
deploy-forces | The navy dispatched a frigate to the strait.
force-size | The mission has 13,000 peacekeepers on the ground.
force-size | About 900 US troops remain in Syria.
force-size | The bloc's force is made up of 3,700 soldiers from ten countries.
force-size | Up to 1,400 soldiers are involved in the operation.
force-size | The garrison numbers 600 men.
force-size | Mali's army is 40,000 strong.
attack | Gunmen killed nine villagers in an attack on a church in Kaduna state.
attack | A drone struck an oil depot near the port.
attack | Warplanes bombed positions held by the rebels.
attack | Two rockets landed near the embassy on Sunday.
attack | Militants ambushed a convoy near Goundam.
attack | A car bomb exploded outside a police station in Mogadishu.
attack | The army shelled the northern suburbs overnight.
attack | Unidentified men hurled a grenade at the mayor's house.
attack | Israeli jets carried out raids on southern Lebanon.
attack | A suicide bomber detonated his vest at a checkpoint.
attack | The town came under heavy artillery fire.
attack | A man armed with a knife attacked passengers at the station.
attack | The frigate was hit by two missiles.
attack | Insurgents blew up a bridge on the main road.
attack | No strike was carried out on the city, the air force said.
attack | A gunman opened fire in a shopping mall in Plano.
attack | Three mortar shells fell on the market.
clash | Clashes erupted between protesters and riot police in Lima.
clash | Heavy fighting broke out between the army and the paramilitaries in Khartoum.
clash | Fighting resumed near Avdiivka on Monday.
clash | Soldiers exchanged fire with gunmen at the border.
clash | The two armies fought for control of the airport.
clash | Police battled stone-throwing youths in the suburbs.
clash | Tribal fighting in Papua New Guinea left 26 dead.
clash | A firefight between rival militias shook Tripoli.
clash | Government forces fought off the rebels outside Goma.
clash | Police fired tear gas and water cannon at demonstrators.
seize | Rebels captured the town of Sake on Tuesday.
seize | The army has taken full control of the island.
seize | Fighters overran a military base in Djibo.
seize | The junta seized power in August 2020.
seize | Iranian commandos boarded and seized a tanker in the Gulf of Oman.
seize | The strategic town fell to the rebels on Friday.
seize | Protesters occupied the ministry building.
seize | Russian troops entered the city of Lysychansk.
seize | The government took over the country's largest refinery.
retake | The army recaptured the town after three days of fighting.
retake | Government forces have regained control of the bridge.
retake | Ukraine has won back six villages in the south.
retake | Special forces freed the airport from the mutineers.
retake | Soldiers drove the militants out of Palma.
retake | The recapture of Mosul took nine months.
ceasefire | The two sides agreed to a 72-hour ceasefire starting at midnight.
ceasefire | A truce brokered by Egypt came into force at 11 p.m.
ceasefire | The rebels declared a unilateral halt to hostilities.
ceasefire | The ceasefire held overnight, residents said.
ceasefire | The truce collapsed within hours.
ceasefire | The government extended the ceasefire by 30 days.
ceasefire | The warring parties signed a cessation of hostilities agreement in Pretoria.
killed | Seven people died when a boat sank off Tunisia.
killed | The death toll from the floods has risen to 132.
killed | At least 12 miners lost their lives.
killed | The blast claimed 14 lives.
killed | A policeman was shot dead in the city centre.
killed | Rescuers recovered the bodies of five climbers.
killed | Nobody was killed, the governor said.
killed | The crash left 61 dead.
killed | Fatalities now stand at 48.
killed | Two children were among the dead.
killed | The number of those killed has climbed above 300.
killed | Gunmen massacred 40 villagers.
killed | Three soldiers fell in the fighting.
killed | The virus has killed 15 people so far.
injured | Thirty people were hurt, four of them seriously.
injured | The explosion wounded 18 passers-by.
injured | Twenty-two passengers were taken to hospital.
injured | More than 100 people suffered injuries.
injured | Nine firefighters were treated for smoke inhalation.
injured | The number of injured rose to 240.
injured | No injuries were reported.
injured | Five of the wounded are in critical condition.
injured | Dozens needed medical attention.
missing | Eleven sailors are still missing.
missing | Rescuers are searching for 30 people.
missing | More than 200 people remain unaccounted for.
missing | Forty workers are feared trapped under the rubble.
missing | The whereabouts of nine crew members are unknown.
missing | A dozen hikers have gone missing in the Alps.
displaced | Some 40,000 people fled their homes.
displaced | More than 9,000 residents were evacuated from the flood zone.
displaced | The fighting has uprooted 1.2 million people.
displaced | Hundreds of families were made homeless.
displaced | Around 6,000 refugees crossed into Chad.
displaced | Britain airlifted 2,197 people from Sudan.
displaced | Two million people have been driven out of their homes.
displaced | Italy flew 87 people out of Niger.
displaced | Residents of four districts were ordered to evacuate.
detained | Police arrested 45 demonstrators in Minsk.
detained | The former minister was taken into custody on Friday.
detained | Security forces rounded up dozens of activists.
detained | Gunmen abducted 120 pupils from a school.
detained | An opposition leader was placed under house arrest.
detained | Three suspects are being held over the killing.
detained | Officers apprehended a 34-year-old man at the airport.
detained | A court remanded him in custody for two months.
detained | The rebels captured 30 soldiers.
detained | Two journalists are still in detention.
detained | No arrests have been made.
detained | The number of detainees has reached 1,300.
released | The militants freed 12 hostages on Tuesday.
released | The opposition leader was released on bail.
released | Saudi Arabia and the Houthis swapped 800 prisoners.
released | Thirteen hostages were handed over to the Red Cross.
released | The journalist walked free after 500 days in prison.
released | The president pardoned 300 inmates.
released | The kidnappers let the schoolchildren go.
released | The crew was freed after a ransom was paid.
released | Israel will release 150 Palestinian prisoners under the deal.
sentenced | A court in Dakar sentenced the opposition leader to two years in prison.
sentenced | The ex-president was found guilty of corruption.
sentenced | A judge handed the banker a six-year term.
sentenced | The tribunal acquitted him of war crimes.
sentenced | He received a life sentence.
sentenced | Three officers were convicted of murder.
sentenced | The appeals court upheld the conviction.
sentenced | She was given a suspended sentence.
sentenced | The company was fined 2 million euros.
sentenced | Prosecutors are seeking a 15-year jail term.
sentenced | The blogger was jailed for seven years.
seized-goods | Customs officers seized 2.3 tonnes of cocaine at the port.
seized-goods | Police confiscated 40 rifles and 3,000 rounds of ammunition.
seized-goods | The coast guard intercepted a boat carrying 900 kg of hashish.
seized-goods | The navy impounded 60,000 litres of smuggled fuel.
damage | Fire gutted a warehouse in the port.
damage | The storm tore off roofs and brought down power lines.
damage | Damage is estimated at $2 billion.
damage | A bridge collapsed in the north.
damage | The shelling damaged a hospital.
damage | Rioters torched three buses.
damage | Two villages were flattened.
damage | Losses amounted to 300 million euros.
damage | Protesters set fire to the town hall.
damage | More than 500 buildings were reduced to rubble.
damage | The church was not damaged.
protest | Thousands marched through Belgrade on Saturday.
protest | Opposition supporters rallied outside parliament.
protest | Demonstrators took to the streets for a third day.
protest | Farmers blocked highways with tractors.
protest | Some 20,000 people attended the rally.
protest | A demonstration against the reform drew 80,000 people.
protest | Students staged a sit-in at the university.
protest | Activists plan to rally in the capital on Sunday.
protest | The protests spread to other cities.
protest | Prisoners rioted at a jail in Guayaquil.
protest | He began a hunger strike in prison.
strike | Railway workers went on strike over pay.
strike | The union called a 24-hour walkout for Friday.
strike | Teachers downed tools on Monday.
strike | Doctors ended their strike after six weeks.
strike | The dockers' strike entered its third week.
strike | Nurses voted to strike in December.
strike | The general strike paralysed the country.
strike | The union called off the strike planned for Monday.
strike | Miners stopped work in protest at job cuts.
emergency | The president declared a state of emergency on Sunday.
emergency | A night-time curfew was imposed in Colombo.
emergency | Martial law will be extended for 90 days.
emergency | The governor put the province under emergency rule.
emergency | Authorities introduced a round-the-clock curfew.
emergency | The state of emergency was prolonged until June.
emergency | The army imposed a dusk-to-dawn curfew.
emergency-lifted | The curfew was lifted on Tuesday morning.
emergency-lifted | Sri Lanka ended the state of emergency.
emergency-lifted | The government revoked the state of emergency.
emergency-lifted | Authorities eased the curfew in the city.
emergency-lifted | Martial law expired at midnight.
emergency-lifted | The president scrapped the emergency decree.
cut-communications | Mobile internet was cut off across the country.
cut-communications | The authorities blocked WhatsApp and Facebook.
cut-communications | The national broadcaster went off the air.
cut-communications | Access to Twitter has been restricted.
cut-communications | A power cut left 2 million people without electricity.
cut-communications | Internet users reported an outage in Gabon.
cut-communications | The government switched off the internet during the vote.
cut-communications | Radio France Internationale was taken off the air.
restore-communications | Internet access was restored on Wednesday.
restore-communications | Mobile data came back after four days.
restore-communications | The social network is accessible again.
restore-communications | Power has been restored to most of the capital.
restore-communications | The broadcaster resumed transmission.
restore-communications | Authorities lifted the ban on Twitter.
close | Authorities closed the airport in Khartoum.
close | Poland shut its border crossings with Belarus.
close | All flights from Heathrow were cancelled.
close | Schools will stay closed until Monday.
close | Niger closed its airspace until further notice.
close | The bridge was shut to traffic.
close | Trading on the stock exchange was suspended.
close | The strait has been blocked since Tuesday.
close | The airline suspended flights to Tel Aviv.
close | The embassy was closed for security reasons.
close | Landslides cut off the main road.
reopen | The airport reopened on Friday.
reopen | Schools will reopen on 1 September.
reopen | Flights to Erbil resumed after two days.
reopen | The border crossing was opened again.
reopen | The highway was cleared and traffic resumed.
reopen | Niger opened its land borders with five countries.
reopen | The port is operating normally again.
reopen | The embassy resumed work on Monday.
reopen | Egypt allowed aid trucks through the Rafah crossing.
mourning | The government declared three days of national mourning.
mourning | Flags flew at half-mast.
mourning | Portugal will observe a day of mourning on Tuesday.
mourning | The country begins seven days of official mourning.
mourning | A minute's silence was held at noon.
appoint | The king named Ahmed Rahal prime minister.
appoint | Lawmakers elected Mariam Diallo speaker of parliament.
appoint | She was sworn in as president on Friday.
appoint | General Moussa Barry became army chief.
appoint | The board picked John Hart as chief executive.
appoint | He takes over from Ivan Petrov as finance minister.
appoint | The junta leader declared himself head of state.
appoint | The prime minister unveiled a cabinet of 24 ministers.
appoint | Parliament confirmed Elena Rossi as central bank governor.
appoint | He will replace Hans Weber as ambassador to Paris.
appoint | The president tapped a former general to lead the ministry.
resign | The prime minister stepped down on Monday.
resign | The health minister tendered her resignation.
resign | The police chief quit over the scandal.
resign | The president accepted the resignation of the government.
resign | He refused to resign.
resign | The chairman will stand down in March.
resign | Two ministers left the cabinet.
resign | The king abdicated in favour of his son.
resign | The speaker announced his departure from office.
dismiss | The president fired the defence minister.
dismiss | Lawmakers impeached the interior minister.
dismiss | Soldiers toppled President Alpha Conde in 2021.
dismiss | Parliament ousted the prime minister in a no-confidence vote.
dismiss | The head of the central bank was sacked.
dismiss | The governor was relieved of his duties.
dismiss | The army overthrew the elected president.
dismiss | The court removed the mayor from office.
dismiss | The coach was shown the door.
vote-result | The ruling party won 84 of 150 seats.
vote-result | Turnout stood at 61.3 percent.
vote-result | She took 52% of the vote.
vote-result | The incumbent was re-elected with 58 percent.
vote-result | He conceded defeat to his rival.
vote-result | With 90% of ballots counted, the challenger leads by two points.
vote-result | The opposition swept the local elections.
vote-result | Parliament approved the bill by 120 votes to 85.
vote-result | The electoral commission declared Tshisekedi the winner.
vote-result | No candidate secured a majority, and a runoff will be held on June 5.
vote-result | The Social Democrats came first with 25.7%.
hold-talks | The foreign ministers met in Geneva on Friday.
hold-talks | Putin spoke by phone with Macron.
hold-talks | The president arrived in Beijing for a three-day visit.
hold-talks | Talks between the two sides broke down.
hold-talks | The leaders will hold a summit in Istanbul next month.
hold-talks | A delegation from the Taliban travelled to Oslo.
hold-talks | The envoy discussed the crisis with the prime minister.
hold-talks | The Security Council will convene on Tuesday.
hold-talks | Xi received the German chancellor.
hold-talks | The two countries resumed negotiations on the dam.
hold-talks | Mediators from Qatar shuttled between the parties.
sign-agreement | The two countries signed a trade agreement.
sign-agreement | The company won a contract worth $2 billion.
sign-agreement | Egypt and Turkey agreed to restore diplomatic relations.
sign-agreement | The parliament ratified the treaty.
sign-agreement | A memorandum of understanding was signed in Doha.
sign-agreement | The sides failed to reach agreement.
sign-agreement | Serbia struck a gas deal with Russia.
sanction | The EU imposed sanctions on five officials.
sanction | Washington froze the general's assets.
sanction | ECOWAS lifted the sanctions on Mali.
sanction | The US blacklisted two companies.
sanction | Canada expelled three Russian diplomats.
sanction | The Security Council extended the arms embargo.
sanction | Japan will ban imports of Russian coal.
sanction | The union suspended Niger's membership.
sanction | Britain slapped travel bans on ten oligarchs.
sanction | The G7 capped the price of oil products.
request | Haiti asked the UN for an international force.
request | Ukraine requested more air defence systems.
request | The government appealed for international help.
request | Malawi has asked for emergency assistance.
request | The prosecutor sought an arrest warrant.
request | The president asked parliament to approve the budget.
request | Finland applied to join NATO.
call-for | The UN urged both sides to show restraint.
call-for | The opposition demanded the release of its leader.
call-for | The pope called for an end to the fighting.
call-for | Washington told Moscow to pull back its troops.
call-for | The secretary-general appealed for calm.
call-for | Residents were advised to stay indoors.
call-for | The African Union called on the junta to restore order.
condemn | The EU condemned the coup.
condemn | The UN chief denounced the attack as cowardly.
condemn | Amnesty criticised the new law.
condemn | The minister called the raid an act of aggression.
condemn | Turkey summoned the Swedish ambassador in protest.
condemn | Aid groups voiced alarm at the decision.
condemn | The verdict drew sharp criticism from Brussels.
condemn | Beijing lodged a formal protest with Tokyo.
accuse | Kyiv accused Moscow of shelling the plant.
accuse | The president blamed the opposition for the violence.
accuse | Prosecutors charged the mayor with fraud.
accuse | The rebels alleged that the army had used drones.
accuse | Both sides traded blame for the collapse.
accuse | A group calling itself the Brigade claimed responsibility for the attack.
accuse | The company is being sued over the spill.
deny | Rwanda denied backing the rebels.
deny | The ministry rejected the report.
deny | The Kremlin dismissed the allegations as nonsense.
deny | A spokesman said the report was untrue.
deny | The company refuted the claims.
deny | Officials played down reports of a coup.
deny | Tehran said it had nothing to do with the attack.
deny | The minister turned down the proposal.
deny | The army said no such order had been given.
threaten | North Korea threatened to test a missile.
threaten | ECOWAS gave the junta a week to reinstate the president.
threaten | Turkey vowed to retaliate.
threaten | The junta said it would respond with force to any attack.
threaten | Washington warned of serious consequences.
threaten | The bloc set an ultimatum that expires on Sunday.
aid | The EU will give 40 million euros in humanitarian aid.
aid | Turkey sent 100 rescuers to Morocco.
aid | The World Bank approved a $200 million loan.
aid | Japan donated ambulances to Ukraine.
aid | The convoy carried food for 20,000 people.
aid | The United States pledged $500 million for refugees.
aid | Rescue workers pulled a girl alive from the rubble.
aid | Qatar delivered 60 tonnes of supplies.
aid | Coast guards rescued 85 migrants.
price | Brent crude rose 2.1% to $84.50 a barrel.
price | Gold hit a record high of $2,450 an ounce.
price | Inflation slowed to 3.2% in October.
price | The lira fell to 27 to the dollar.
price | The central bank raised its key rate to 15%.
price | Bread costs 40% more than a year ago.
price | The government cut petrol prices by 10 cents.
price | Wheat futures jumped 5%.
price | A litre of diesel now costs 1.80 euros.
price | The index closed down 1.2 percent.
price | Unemployment fell to 5.4%.
rank | Niger is the world's seventh-largest uranium producer.
rank | The country accounts for 40% of global cocoa output.
rank | Kazakhstan ranks first in uranium mining.
rank | The bank is the third biggest in Europe.
rank | It is Africa's most populous nation.
rename | The capital was renamed Astana.
rename | Swaziland changed its name to Eswatini.
rename | The street now bears the name of the slain journalist.
rename | Turkey will be known as Türkiye at the UN.
rename | Parliament voted to rename the airport.
disaster | A 6.8-magnitude earthquake hit Morocco.
disaster | A passenger train derailed in Odisha.
disaster | The plane crashed shortly after take-off.
disaster | Floods inundated a third of Pakistan.
disaster | Cyclone Freddy made landfall in Mozambique.
disaster | A boat carrying 80 migrants capsized off Libya.
disaster | A bus plunged into a ravine.
disaster | Wildfires are raging on Rhodes.
disaster | A mudslide buried 30 houses.
disaster | The volcano erupted for the second time this month.
disaster | Two trains collided near Larissa.
disaster | A gas explosion ripped through an apartment block.
disaster | A ferry sank in the strait.
disaster | The dam burst after heavy rain.
disaster | Lightning killed eight cows.
`;

/** Sentences whose words resemble an action and tell none of it. */
const SILENT = `
detained | The keeper picked up the award for the fifth time.
clash | Mali won the penalty shootout against the hosts.
withdraw-forces | The striker has withdrawn from the squad with a broken nose.
withdraw-forces | The minister withdrew his remark.
withdraw-forces | The bomb left 50 people dead.
seize | Reserves fell to $13.6 billion last month.
attack | The portrait sold for 28 million pounds.
damage | Hull suffered a 1-0 loss to Brighton.
released | Amnesty said the law was unjust.
force-size | The choir is made up of several people.
detained | Elections are held every four years.
hold-talks | Palermo will host a performance by a young pianist.
hold-talks | The team held a final training session.
sign-agreement | The ministry lacks the means to deal with the shortfall.
sign-agreement | Hundreds of writers signed an open letter.
dismiss | The account was suspended after two days.
appoint | The brochure gives the names of the dancers.
rank | It was his third penalty of the tournament.
price | The kingdom will slash its output in July.
aid | The shot was saved by the keeper.
deny | She refused a second helping.
close | He will not run in the next board election.
`;

describe('words of actions in English', () => {
  it.each(rowsOf(TELLING))('%s → %s', (sentence, action) => {
    expect(actionsIn('en', sentence)).toContain(action);
  });

  it.each(rowsOf(SILENT))('%s tells no %s', (sentence, action) => {
    expect(actionsIn('en', sentence)).not.toContain(action);
  });
});
