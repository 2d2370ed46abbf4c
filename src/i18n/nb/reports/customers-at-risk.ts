import type { customersAtRisk as english } from "../../en/reports/customers-at-risk";

export const customersAtRisk: Readonly<Record<keyof typeof english, string>> = {
  "report.customers-at-risk.name": "Kunder i risiko",
  "report.customers-at-risk.question": "Hvem er på vei bort?",
  "report.customers-at-risk.sheet": "Kunder i risiko",
  "report.customers-at-risk.title": "Kunder som kan forlate oss",
  "report.customers-at-risk.chart": "Kunder i risiko, høy og middels",
  "report.customers-at-risk.sentence":
    "Av {customers, plural, one {# kunde} other {# kunder}} har {high, number} høy risiko for å forlate oss og {medium, number} middels risiko ({share, number, ::scale/100 .0} % til sammen){known, select, yes {; {value, number, ::.00} av de neste 12 månedenes verdi er i risiko} other {}}{asked, select, yes {; {silent, number} av dem har ikke sagt ja til å bli kontaktet og er talt med, men ikke på listen} other {}}",
  "report.customers-at-risk.sentence.none":
    "Ingen av {customers, plural, one {# kunde} other {# kunder}} viser tegn til å forlate oss",
  "report.customers-at-risk.sentence.no-rows": "Det er ingen rader igjen å beregne ut fra",
  "report.customers-at-risk.level.high": "høy",
  "report.customers-at-risk.level.medium": "middels",
  "report.customers-at-risk.mood.unhappy": "misfornøyd",
  "report.customers-at-risk.mood.lukewarm": "lunken",
  "report.customers-at-risk.mood.happy": "fornøyd",
  "report.customers-at-risk.shape.contracts": "En kunde med avtale, med ja eller nei til å ha sluttet",
  "report.customers-at-risk.shape.transactions": "Et kjøp, med kunde og dato",
  "report.customers-at-risk.input.customer": "Kunde",
  "report.customers-at-risk.input.customer.hint": "Et kundenummer eller navn",
  "report.customers-at-risk.input.date": "Dato",
  "report.customers-at-risk.input.date.hint": "Dagen for kjøpet",
  "report.customers-at-risk.input.amount": "Beløp",
  "report.customers-at-risk.input.amount.hint":
    "Med den vises verdi i risiko; et negativt beløp er en refusjon",
  "report.customers-at-risk.input.segment": "Segment",
  "report.customers-at-risk.input.segment.hint":
    "Med den telles kundene etter segment; ved avtaler er den også et kjennetegn",
  "report.customers-at-risk.input.consent": "Samtykke",
  "report.customers-at-risk.input.consent.hint":
    "Ja eller nei: kan kunden kontaktes? Andre telles, men kommer ikke på listen; blank er et nei",
  "report.customers-at-risk.input.score": "Score",
  "report.customers-at-risk.input.score.hint":
    "Hvor sannsynlig det er at kunden anbefaler oss, 0 til 10; den siste teller",
  "report.customers-at-risk.input.engagement": "Engasjement etter dato",
  "report.customers-at-risk.input.engagement.hint":
    "Besøk, innlogginger eller minutter på radens dato; rader uten beløp er da ikke kjøp",
  "report.customers-at-risk.input.engagementNow": "Engasjement nå",
  "report.customers-at-risk.input.engagementNow.hint":
    "Et tall for kundens bruk i det siste, for eksempel besøk de siste 30 dagene",
  "report.customers-at-risk.input.engagementEarlier": "Engasjement før",
  "report.customers-at-risk.input.engagementEarlier.hint":
    "Det samme tallet for tiden før, over like mange dager",
  "report.customers-at-risk.input.outcome": "Utfall",
  "report.customers-at-risk.input.outcome.hint":
    "Ja eller nei, SANN eller USANN, 1 eller 0: ett svar per kunde; de som har sluttet, lærer opp modellen",
  "report.customers-at-risk.input.feature1": "Kjennetegn 1",
  "report.customers-at-risk.input.feature1.hint":
    "Et tall eller ord som er kjent på forhånd, for eksempel abonnement, pris eller ansiennitet; ikke noe som først er kjent når kunden har sluttet",
  "report.customers-at-risk.input.feature2": "Kjennetegn 2",
  "report.customers-at-risk.input.feature2.hint":
    "Et tall eller ord som er kjent på forhånd, for eksempel abonnement, pris eller ansiennitet; ikke noe som først er kjent når kunden har sluttet",
  "report.customers-at-risk.input.feature3": "Kjennetegn 3",
  "report.customers-at-risk.input.feature3.hint":
    "Et tall eller ord som er kjent på forhånd, for eksempel abonnement, pris eller ansiennitet; ikke noe som først er kjent når kunden har sluttet",
  "report.customers-at-risk.input.feature4": "Kjennetegn 4",
  "report.customers-at-risk.input.feature4.hint":
    "Et tall eller ord som er kjent på forhånd, for eksempel abonnement, pris eller ansiennitet; ikke noe som først er kjent når kunden har sluttet",
  "report.customers-at-risk.input.feature5": "Kjennetegn 5",
  "report.customers-at-risk.input.feature5.hint":
    "Et tall eller ord som er kjent på forhånd, for eksempel abonnement, pris eller ansiennitet; ikke noe som først er kjent når kunden har sluttet",
  "report.customers-at-risk.input.feature6": "Kjennetegn 6",
  "report.customers-at-risk.input.feature6.hint":
    "Et tall eller ord som er kjent på forhånd, for eksempel abonnement, pris eller ansiennitet; ikke noe som først er kjent når kunden har sluttet",
  "report.customers-at-risk.input.feature7": "Kjennetegn 7",
  "report.customers-at-risk.input.feature7.hint":
    "Et tall eller ord som er kjent på forhånd, for eksempel abonnement, pris eller ansiennitet; ikke noe som først er kjent når kunden har sluttet",
  "report.customers-at-risk.input.feature8": "Kjennetegn 8",
  "report.customers-at-risk.input.feature8.hint":
    "Et tall eller ord som er kjent på forhånd, for eksempel abonnement, pris eller ansiennitet; ikke noe som først er kjent når kunden har sluttet",
  "report.customers-at-risk.input.contribution": "Dekningsbidrag per måned",
  "report.customers-at-risk.input.contribution.hint":
    "Hva kunden bidrar med på en måned; med den vises verdi i risiko",
  "report.customers-at-risk.option.model": "Modell for kjøp",
  "report.customers-at-risk.option.model.hint":
    "Begge kan anse den som har kjøpt én gang, for borte; Pareto/NBD tar lengre tid",
  "report.customers-at-risk.option.model.mbg-nbd": "MBG/NBD",
  "report.customers-at-risk.option.model.pareto-nbd": "Pareto/NBD",
  "report.customers-at-risk.option.alive": "Sannsynligvis borte under en sjanse på",
  "report.customers-at-risk.option.alive.hint": "Sjansen ifølge modellen for at kunden fortsatt kjøper",
  "report.customers-at-risk.option.gapShare": "Forsinket utover denne andelen av intervallene",
  "report.customers-at-risk.option.gapShare.hint":
    "90 %: lenger siden enn ni av ti intervaller mellom kundens kjøp",
  "report.customers-at-risk.option.fallShare": "Kjøper mindre under denne andelen av før",
  "report.customers-at-risk.option.fallShare.hint":
    "Kjøp i siste tredel av kundens tid mot gjennomsnittet av de to første",
  "report.customers-at-risk.option.engagementShare": "Mindre engasjert under denne andelen av før",
  "report.customers-at-risk.option.scoreLimit": "Lave scorer er opp til",
  "report.customers-at-risk.option.scoreLimit.hint": "8: alle unntatt ambassadører",
  "report.customers-at-risk.option.margin": "Dekningsgrad",
  "report.customers-at-risk.option.margin.hint":
    "Andel av beløpene som er fortjeneste; 100 % der de skal tas som de er",
  "report.customers-at-risk.option.since": "Bare de som har kjøpt siden",
  "report.customers-at-risk.option.since.hint": "Blank: alle, også de som for lengst er borte",
  "report.customers-at-risk.option.most": "Høyst så mange kunder på listen",
  "report.customers-at-risk.option.most.hint": "De med mest verdi i risiko kommer først; summene teller alle",
  "report.customers-at-risk.option.risk": "Slutter trolig over en sannsynlighet på",
  "report.customers-at-risk.option.meaning": "Hva betyr «Ja»?",
  "report.customers-at-risk.option.meaning.kept": "Kunden ble",
  "report.customers-at-risk.option.meaning.left": "Kunden sluttet",
  "report.customers-at-risk.note.signal-gone":
    "Sannsynligvis borte: sjansen for at kunden fortsatt kjøper, er under {factor, number, ::scale/100 .##} %.",
  "report.customers-at-risk.note.signal-overdue":
    "Forsinket: det har gått lenger siden det siste kjøpet enn {share, number, ::scale/100 .##} % av kundens intervaller mellom kjøpsdager (av alle intervaller i segmentet der kunden har færre enn 3).",
  "report.customers-at-risk.note.signal-falling":
    "Kjøper mindre: kjøpsdager i siste tredel av kundens tid er under {factor, number, ::scale/100 .##} % av gjennomsnittet av de to første (4 kjøpsdager eller flere; flere kjøp på en dag teller én gang).",
  "report.customers-at-risk.note.signal-engagement":
    "Mindre engasjert: engasjementet nå er under {factor, number, ::scale/100 .##} % av før; med datoer de siste 30 dagene mot 30 dager i gjennomsnitt i de 90 før.",
  "report.customers-at-risk.note.signal-score":
    "Lav score: den siste scoren er {factor, number} eller mindre; opp til 6 er misfornøyd, 7 og 8 lunken.",
  "report.customers-at-risk.note.signal-risk":
    "Slutter trolig: sannsynligheten for å slutte, ifølge kundene som sluttet tidligere, er over {factor, number, ::scale/100 .##} %.",
  "report.customers-at-risk.note.level":
    "En kolonne med 1 og 0 sier hvilke signaler som slår ut. Høy: Sannsynligvis borte eller Slutter trolig, eller to signaler; middels: ett. Det ukjente (blankt) er ikke noe signal.",
  "report.customers-at-risk.note.model":
    "Sjansen kommer fra {model}-modellen, tilpasset kjøpsdagene til {customers, plural, one {# kunde} other {# kunder}}, i måneder.",
  "report.customers-at-risk.note.value":
    "Verdi i risiko er (1 − sjanse) × verdien de neste {months, number} månedene hvis kunden fortsatt er kunde: forventede kjøp × deres forventede verdi ifølge {model}-modellen × dekningsgrad.",
  "report.customers-at-risk.note.no-model":
    "Uten sjansen for at kundene fortsatt kjøper: {cause, select, not_enough_data {færre enn 3 kunder har kjøpt igjen, for få for {model}-modellen} did_not_converge {søket etter {model}-modellen fant ingen ende, slik det skjer når kundene ikke er forskjellige på den måten den forutsetter} other {{model}-modellen passer ikke til disse dataene}}. De andre signalene gjelder; verdi i risiko er blank.",
  "report.customers-at-risk.note.no-value":
    "Uten verdi i risiko: {cause, select, not_enough_data {færre enn 3 kunder har kjøpt igjen, for få for {model}-modellen} no_variation {alle kunder bruker like mye, så {model}-modellen har ingenting å skille dem på} did_not_converge {søket etter {model}-modellen fant ingen ende} other {{model}-modellen passer ikke til disse dataene}}. Listen er ordnet etter sjanse.",
  "report.customers-at-risk.note.worthless":
    "{count, plural, one {# kundes} other {# kunders}} gjentatte kjøp er ingenting verdt eller mindre; verdien er blank for {count, plural, one {denne kunden} other {disse}}.",
  "report.customers-at-risk.note.as-of": "Talt opp til {date}.",
  "report.customers-at-risk.note.since":
    "Bare kunder som har kjøpt siden {date}; {count, plural, one {# annen er} other {# andre er}} utelatt.",
  "report.customers-at-risk.note.consent":
    "Listen har bare kunder som har sagt ja til å bli kontaktet; {count, plural, one {# annen er talt} other {# andre er talt}} med ovenfor og ikke på listen.",
  "report.customers-at-risk.note.most": "Listen har de første {listed, number} av {all, number}.",
  "report.customers-at-risk.note.left": "«Ja» i {outcome} betyr at kunden sluttet.",
  "report.customers-at-risk.note.kept": "«Ja» i {outcome} betyr at kunden ble.",
  "report.customers-at-risk.note.leavers":
    "Risiko er sannsynligheten for å slutte ifølge en logistisk regresjon på {features}, tilpasset {customers, plural, one {# kunde} other {# kunder}}, hvorav {lost, number} sluttet. AUC {auc, number, ::.00}: så ofte har den av to som sluttet, høyere risiko enn den som ble (0,5 er tilfeldig, 1 alltid).",
  "report.customers-at-risk.note.no-risk":
    "Uten sannsynligheten for å slutte: {cause, select, no_features {det er ingen kolonne den kunne følge av} no_variation {alle kunder i dataene er blitt, eller alle har sluttet, så det er ingenting å lære av} not_enough_data {det er for få kunder med alle kjennetegn} separation {det som er oppgitt, peker uten unntak ut dem som sluttet, slik det gjør som først er kjent etterpå} collinear {det som er oppgitt, er likt for alle kunder} out_of_range {et kjennetegn har for mange forskjellige ord} no_data {ingen kunde har alle kjennetegn} other {modellen passer ikke til disse dataene}}. De andre signalene gjelder; verdi i risiko er blank.",
  "report.customers-at-risk.note.dropped":
    "{feature} er ikke med i modellen: {cause, select, separation {den peker uten unntak ut dem som sluttet, slik det gjør som først er kjent etterpå} other {den er lik for alle eller følger av de andre kjennetegnene}}.",
  "report.customers-at-risk.note.incomplete":
    "{count, plural, one {# kunde mangler} other {# kunder mangler}} et kjennetegn og dermed en risiko.",
  "report.customers-at-risk.note.contribution": "Verdi i risiko er risiko × dekningsbidrag per måned × 12.",
};
