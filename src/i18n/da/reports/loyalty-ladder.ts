import type { loyaltyLadder as english } from "../../en/reports/loyalty-ladder";

export const loyaltyLadder: Readonly<Record<keyof typeof english, string>> = {
  "report.loyalty-ladder.name": "Loyalitetsstige",
  "report.loyalty-ladder.question": "Hvor loyal er hver kunde?",
  "report.loyalty-ladder.sheet": "Loyalitetsstige",
  "report.loyalty-ladder.title": "Hvad der holder på vores kunder",
  "report.loyalty-ladder.sentence":
    "Af {customers, plural, one {# kunde} other {# kunder}} er {loyal, number} ({share, number, ::scale/100 .0} %) loyale, heraf {ambassadors, number} ambassadører; {bought, number} holdes af pris eller belønning, og intet i data holder {none, number}",
  "report.loyalty-ladder.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.loyalty-ladder.chart": "Kunder på hvert trin",
  "report.loyalty-ladder.stage.ambassador": "ambassadør",
  "report.loyalty-ladder.stage.price-led": "prisstyret",
  "report.loyalty-ladder.stage.incentive-led": "belønningsstyret",
  "report.loyalty-ladder.stage.loyal": "loyal",
  "report.loyalty-ladder.stage.satisfied": "tilfreds",
  "report.loyalty-ladder.stage.convenience": "bekvemmelighed",
  "report.loyalty-ladder.stage.none": "intet",
  "report.loyalty-ladder.shape.customers": "En kunde med køb og værdi",
  "report.loyalty-ladder.input.customer.hint":
    "Et kundenummer eller navn; af flere rækker for samme kunde tæller den første",
  "report.loyalty-ladder.input.purchaseDays": "Købsdage",
  "report.loyalty-ladder.input.purchaseDays.hint": "På hvor mange dage kunden købte",
  "report.loyalty-ladder.input.daysSinceLast": "Dage siden sidste",
  "report.loyalty-ladder.input.daysSinceLast.hint": "Dage siden kundens sidste køb",
  "report.loyalty-ladder.input.totalValue": "Værdi",
  "report.loyalty-ladder.input.totalValue.hint": "Værdien af kundens køb",
  "report.loyalty-ladder.input.score": "Score",
  "report.loyalty-ladder.input.score.hint": "Hvor sandsynligt kunden vil anbefale os, 0 til 10; må være tom",
  "report.loyalty-ladder.input.discountShare": "Andel med rabat",
  "report.loyalty-ladder.input.discountShare.hint": "Andel af kundens ordrer med rabat; 0 uden denne kolonne",
  "report.loyalty-ladder.input.rewardShare": "Andel med belønning",
  "report.loyalty-ladder.input.rewardShare.hint":
    "Andel af kundens ordrer med indløste point; 0 uden denne kolonne",
  "report.loyalty-ladder.input.referrals": "Henvisninger",
  "report.loyalty-ladder.input.referrals.hint": "Kunder, som denne har bragt; 0 uden denne kolonne",
  "report.loyalty-ladder.option.bins": "Antal trin i scoren",
  "report.loyalty-ladder.option.bins.hint": "5: den bedste femtedel har score 5",
  "report.loyalty-ladder.option.tiers": "Niveauer begynder ved disse værdier",
  "report.loyalty-ladder.option.tiers.hint":
    "Stigende tal med mellemrum imellem, fx 500 2000; tom for ingen niveauer",
  "report.loyalty-ladder.note.stages":
    "Trinnet er det første, der passer: ambassadør (score 9 eller mere, blandt den øverste fjerdedel efter købsdage, har henvist), prisstyret (halvdelen af ordrerne eller mere med rabat, og ikke færre end med belønning), belønningsstyret (halvdelen eller mere med indløste point), loyal (score 9 eller mere, øverste halvdel), tilfreds (score 7 eller mere), bekvemmelighed (over den nederste fjerdedel), ellers intet. Uden score springes de regler over, der kræver den.",
  "report.loyalty-ladder.note.rank":
    "Rang er andelen af de andre kunder med færre {days}, som PERCENTRANK.INC uden dens afrunding.",
  "report.loyalty-ladder.note.scores":
    "R, F og M går fra 1 til {bins, number}, det bedste, i lige store dele af kunderne; ens værdier deler score.",
  "report.loyalty-ladder.note.before":
    "Før er trinnet ved sidste opdatering, tomt for en kunde, der ikke var med; Flyttet er 1, hvor det er et andet.",
  "report.loyalty-ladder.note.tiers": "Niveau tæller, hvor mange af {tiers} værdien har nået.",
  "report.loyalty-ladder.input.customer": "Kunde",
};
