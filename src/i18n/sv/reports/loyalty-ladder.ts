import type { loyaltyLadder as english } from "../../en/reports/loyalty-ladder";

export const loyaltyLadder: Readonly<Record<keyof typeof english, string>> = {
  "report.loyalty-ladder.name": "Lojalitetsstege",
  "report.loyalty-ladder.question": "Hur lojal är varje kund?",
  "report.loyalty-ladder.sheet": "Lojalitetsstege",
  "report.loyalty-ladder.title": "Vad som håller kvar våra kunder",
  "report.loyalty-ladder.sentence":
    "Av {customers, plural, one {# kund} other {# kunder}} är {loyal, number} ({share, number, ::scale/100 .0} %) lojala, varav {ambassadors, number} ambassadörer; {bought, number} hålls kvar av pris eller belöning, och inget i data håller kvar {none, number}",
  "report.loyalty-ladder.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.loyalty-ladder.chart": "Kunder på varje steg",
  "report.loyalty-ladder.stage.ambassador": "ambassadör",
  "report.loyalty-ladder.stage.price-led": "prisstyrd",
  "report.loyalty-ladder.stage.incentive-led": "belöningsstyrd",
  "report.loyalty-ladder.stage.loyal": "lojal",
  "report.loyalty-ladder.stage.satisfied": "nöjd",
  "report.loyalty-ladder.stage.convenience": "bekvämlighet",
  "report.loyalty-ladder.stage.none": "inget",
  "report.loyalty-ladder.shape.customers": "En kund med köp och värde",
  "report.loyalty-ladder.input.customer.hint":
    "Ett kundnummer eller namn; av flera rader för samma kund räknas den första",
  "report.loyalty-ladder.input.purchaseDays": "Köpdagar",
  "report.loyalty-ladder.input.purchaseDays.hint": "På hur många dagar kunden köpte",
  "report.loyalty-ladder.input.daysSinceLast": "Dagar sedan senaste",
  "report.loyalty-ladder.input.daysSinceLast.hint": "Dagar sedan kundens senaste köp",
  "report.loyalty-ladder.input.totalValue": "Värde",
  "report.loyalty-ladder.input.totalValue.hint": "Värdet av kundens köp",
  "report.loyalty-ladder.input.score": "Poäng",
  "report.loyalty-ladder.input.score.hint":
    "Hur troligt det är att kunden rekommenderar oss, 0 till 10; får vara tom",
  "report.loyalty-ladder.input.discountShare": "Andel med rabatt",
  "report.loyalty-ladder.input.discountShare.hint": "Andel av kundens ordrar med rabatt; 0 utan denna kolumn",
  "report.loyalty-ladder.input.rewardShare": "Andel med belöning",
  "report.loyalty-ladder.input.rewardShare.hint":
    "Andel av kundens ordrar med inlösta poäng; 0 utan denna kolumn",
  "report.loyalty-ladder.input.referrals": "Värvningar",
  "report.loyalty-ladder.input.referrals.hint": "Kunder som denna har fört med sig; 0 utan denna kolumn",
  "report.loyalty-ladder.option.bins": "Antal nivåer",
  "report.loyalty-ladder.option.bins.hint": "5: den bästa femtedelen har 5",
  "report.loyalty-ladder.option.tiers": "Nivåer börjar vid dessa värden",
  "report.loyalty-ladder.option.tiers.hint":
    "Stigande tal med mellanslag emellan, till exempel 500 2000; tomt för inga nivåer",
  "report.loyalty-ladder.note.stages":
    "Steget är det första som stämmer: ambassadör (poäng 9 eller mer, bland den översta fjärdedelen efter köpdagar, har värvat), prisstyrd (hälften av ordrarna eller fler med rabatt, och inte färre än med belöning), belöningsstyrd (hälften eller fler med inlösta poäng), lojal (poäng 9 eller mer, övre halvan), nöjd (poäng 7 eller mer), bekvämlighet (över den lägsta fjärdedelen), annars inget. Utan poäng hoppas de regler över som kräver den.",
  "report.loyalty-ladder.note.rank":
    "Rang är andelen av de andra kunderna med färre {days}, som PERCENTRANK.INC utan dess avrundning.",
  "report.loyalty-ladder.note.scores":
    "R, F och M går från 1 till {bins, number}, det bästa, i lika stora delar av kunderna; lika värden delar nivå.",
  "report.loyalty-ladder.note.before":
    "Före är steget vid förra uppdateringen, tomt för en kund som inte fanns med; Flyttad är 1 där det skiljer sig.",
  "report.loyalty-ladder.note.tiers": "Nivå räknar hur många av {tiers} som värdet har nått.",
  "report.loyalty-ladder.input.customer": "Kund",
};
