import type { loyaltyLadder as english } from "../../en/reports/loyalty-ladder";

export const loyaltyLadder: Readonly<Record<keyof typeof english, string>> = {
  "report.loyalty-ladder.name": "Lojalitetsstige",
  "report.loyalty-ladder.question": "Hvor lojal er hver kunde?",
  "report.loyalty-ladder.sheet": "Lojalitetsstige",
  "report.loyalty-ladder.title": "Hva som holder på kundene våre",
  "report.loyalty-ladder.sentence":
    "Av {customers, plural, one {# kunde} other {# kunder}} er {loyal, number} ({share, number, ::scale/100 .0} %) lojale, av dem {ambassadors, number} ambassadører; {bought, number} holdes av pris eller belønning, og ingenting i dataene holder {none, number}",
  "report.loyalty-ladder.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.loyalty-ladder.chart": "Kunder på hvert trinn",
  "report.loyalty-ladder.stage.ambassador": "ambassadør",
  "report.loyalty-ladder.stage.price-led": "prisstyrt",
  "report.loyalty-ladder.stage.incentive-led": "belønningsstyrt",
  "report.loyalty-ladder.stage.loyal": "lojal",
  "report.loyalty-ladder.stage.satisfied": "fornøyd",
  "report.loyalty-ladder.stage.convenience": "bekvemmelighet",
  "report.loyalty-ladder.stage.none": "ingenting",
  "report.loyalty-ladder.shape.customers": "En kunde med kjøp og verdi",
  "report.loyalty-ladder.input.customer.hint":
    "Et kundenummer eller navn; av flere rader for samme kunde teller den første",
  "report.loyalty-ladder.input.purchaseDays": "Kjøpsdager",
  "report.loyalty-ladder.input.purchaseDays.hint": "På hvor mange dager kunden kjøpte",
  "report.loyalty-ladder.input.daysSinceLast": "Dager siden sist",
  "report.loyalty-ladder.input.daysSinceLast.hint": "Dager siden kundens siste kjøp",
  "report.loyalty-ladder.input.totalValue": "Verdi",
  "report.loyalty-ladder.input.totalValue.hint": "Verdien av kundens kjøp",
  "report.loyalty-ladder.input.score": "Score",
  "report.loyalty-ladder.input.score.hint":
    "Hvor sannsynlig det er at kunden anbefaler oss, 0 til 10; kan være tom",
  "report.loyalty-ladder.input.discountShare": "Andel med rabatt",
  "report.loyalty-ladder.input.discountShare.hint":
    "Andel av kundens ordrer med rabatt; 0 uten denne kolonnen",
  "report.loyalty-ladder.input.rewardShare": "Andel med belønning",
  "report.loyalty-ladder.input.rewardShare.hint":
    "Andel av kundens ordrer med innløste poeng; 0 uten denne kolonnen",
  "report.loyalty-ladder.input.referrals": "Henvisninger",
  "report.loyalty-ladder.input.referrals.hint": "Kunder som denne har brakt; 0 uten denne kolonnen",
  "report.loyalty-ladder.option.bins": "Antall trinn i scoren",
  "report.loyalty-ladder.option.bins.hint": "5: den beste femdelen har score 5",
  "report.loyalty-ladder.option.tiers": "Nivåer begynner ved disse verdiene",
  "report.loyalty-ladder.option.tiers.hint":
    "Stigende tall med mellomrom, for eksempel 500 2000; tom for ingen nivåer",
  "report.loyalty-ladder.note.stages":
    "Trinnet er det første som passer: ambassadør (score 9 eller mer, blant den øverste fjerdedelen etter kjøpsdager, har henvist), prisstyrt (halvparten av ordrene eller mer med rabatt, og ikke færre enn med belønning), belønningsstyrt (halvparten eller mer med innløste poeng), lojal (score 9 eller mer, øverste halvdel), fornøyd (score 7 eller mer), bekvemmelighet (over den nederste fjerdedelen), ellers ingenting. Uten score hoppes det over reglene som krever den.",
  "report.loyalty-ladder.note.rank":
    "Rang er andelen av de andre kundene med færre {days}, som PERCENTRANK.INC uten avrundingen.",
  "report.loyalty-ladder.note.scores":
    "R, F og M går fra 1 til {bins, number}, det beste, i like store deler av kundene; like verdier deler score.",
  "report.loyalty-ladder.note.before":
    "Før er trinnet ved forrige oppdatering, tomt for en kunde som ikke var med; Flyttet er 1 der det er et annet.",
  "report.loyalty-ladder.note.tiers": "Nivå teller hvor mange av {tiers} verdien har nådd.",
  "report.loyalty-ladder.input.customer": "Kunde",
};
