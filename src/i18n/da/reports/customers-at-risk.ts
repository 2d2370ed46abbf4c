import type { customersAtRisk as english } from "../../en/reports/customers-at-risk";

export const customersAtRisk: Readonly<Record<keyof typeof english, string>> = {
  "report.customers-at-risk.name": "Kunder i risiko",
  "report.customers-at-risk.question": "Hvem er på vej væk?",
  "report.customers-at-risk.sheet": "Kunder i risiko",
  "report.customers-at-risk.title": "Kunder, der kan forlade os",
  "report.customers-at-risk.chart": "Kunder i risiko, høj og middel",
  "report.customers-at-risk.sentence":
    "Af {customers, plural, one {# kunde} other {# kunder}} har {high, number} høj risiko for at forlade os og {medium, number} middel risiko ({share, number, ::scale/100 .0} % tilsammen){known, select, yes {; {value, number, ::.00} af de næste 12 måneders værdi er i risiko} other {}}{asked, select, yes {; {silent, number} af dem har ikke sagt ja til at blive kontaktet og er talt med, men ikke på listen} other {}}",
  "report.customers-at-risk.sentence.none":
    "Ingen af {customers, plural, one {# kunde} other {# kunder}} viser tegn på at forlade os",
  "report.customers-at-risk.sentence.no-rows": "Der er ingen rækker tilbage at beregne ud fra",
  "report.customers-at-risk.level.high": "høj",
  "report.customers-at-risk.level.medium": "middel",
  "report.customers-at-risk.mood.unhappy": "utilfreds",
  "report.customers-at-risk.mood.lukewarm": "lunken",
  "report.customers-at-risk.mood.happy": "tilfreds",
  "report.customers-at-risk.shape.contracts":
    "En kunde med kontrakt, med ja eller nej til at have forladt os",
  "report.customers-at-risk.shape.transactions": "Et køb, med kunde og dato",
  "report.customers-at-risk.input.customer": "Kunde",
  "report.customers-at-risk.input.customer.hint": "Et kundenummer eller navn",
  "report.customers-at-risk.input.date": "Dato",
  "report.customers-at-risk.input.date.hint": "Dagen for købet",
  "report.customers-at-risk.input.amount": "Beløb",
  "report.customers-at-risk.input.amount.hint":
    "Med den vises værdi i risiko; et negativt beløb er en refusion",
  "report.customers-at-risk.input.segment": "Segment",
  "report.customers-at-risk.input.segment.hint":
    "Med den tælles kunderne efter segment; ved kontrakter er den også et kendetegn",
  "report.customers-at-risk.input.consent": "Samtykke",
  "report.customers-at-risk.input.consent.hint":
    "Ja eller nej: må kunden kontaktes? Andre tælles, men kommer ikke på listen; blank er et nej",
  "report.customers-at-risk.input.score": "Score",
  "report.customers-at-risk.input.score.hint":
    "Hvor sandsynligt kunden vil anbefale os, 0 til 10; den seneste tæller",
  "report.customers-at-risk.input.engagement": "Engagement efter dato",
  "report.customers-at-risk.input.engagement.hint":
    "Besøg, logins eller minutter på rækkens dato; rækker uden beløb er så ikke køb",
  "report.customers-at-risk.input.engagementNow": "Engagement nu",
  "report.customers-at-risk.input.engagementNow.hint":
    "Et tal for kundens brug på det seneste, for eksempel besøg de sidste 30 dage",
  "report.customers-at-risk.input.engagementEarlier": "Engagement før",
  "report.customers-at-risk.input.engagementEarlier.hint":
    "Det samme tal for tiden før, over lige så mange dage",
  "report.customers-at-risk.input.outcome": "Udfald",
  "report.customers-at-risk.input.outcome.hint":
    "Ja eller nej, SAND eller FALSK, 1 eller 0: ét svar pr. kunde; de, der er gået, lærer modellen op",
  "report.customers-at-risk.input.feature1": "Kendetegn 1",
  "report.customers-at-risk.input.feature1.hint":
    "Et tal eller ord, der kendes på forhånd, for eksempel abonnement, pris eller anciennitet; intet, der først kendes, når kunden er gået",
  "report.customers-at-risk.input.feature2": "Kendetegn 2",
  "report.customers-at-risk.input.feature2.hint":
    "Et tal eller ord, der kendes på forhånd, for eksempel abonnement, pris eller anciennitet; intet, der først kendes, når kunden er gået",
  "report.customers-at-risk.input.feature3": "Kendetegn 3",
  "report.customers-at-risk.input.feature3.hint":
    "Et tal eller ord, der kendes på forhånd, for eksempel abonnement, pris eller anciennitet; intet, der først kendes, når kunden er gået",
  "report.customers-at-risk.input.feature4": "Kendetegn 4",
  "report.customers-at-risk.input.feature4.hint":
    "Et tal eller ord, der kendes på forhånd, for eksempel abonnement, pris eller anciennitet; intet, der først kendes, når kunden er gået",
  "report.customers-at-risk.input.feature5": "Kendetegn 5",
  "report.customers-at-risk.input.feature5.hint":
    "Et tal eller ord, der kendes på forhånd, for eksempel abonnement, pris eller anciennitet; intet, der først kendes, når kunden er gået",
  "report.customers-at-risk.input.feature6": "Kendetegn 6",
  "report.customers-at-risk.input.feature6.hint":
    "Et tal eller ord, der kendes på forhånd, for eksempel abonnement, pris eller anciennitet; intet, der først kendes, når kunden er gået",
  "report.customers-at-risk.input.feature7": "Kendetegn 7",
  "report.customers-at-risk.input.feature7.hint":
    "Et tal eller ord, der kendes på forhånd, for eksempel abonnement, pris eller anciennitet; intet, der først kendes, når kunden er gået",
  "report.customers-at-risk.input.feature8": "Kendetegn 8",
  "report.customers-at-risk.input.feature8.hint":
    "Et tal eller ord, der kendes på forhånd, for eksempel abonnement, pris eller anciennitet; intet, der først kendes, når kunden er gået",
  "report.customers-at-risk.input.contribution": "Dækningsbidrag pr. måned",
  "report.customers-at-risk.input.contribution.hint":
    "Hvad kunden bidrager med på en måned; med den vises værdi i risiko",
  "report.customers-at-risk.option.model": "Model for køb",
  "report.customers-at-risk.option.model.hint":
    "Begge kan anse den, der har købt én gang, for væk; Pareto/NBD tager længere tid",
  "report.customers-at-risk.option.model.mbg-nbd": "MBG/NBD",
  "report.customers-at-risk.option.model.pareto-nbd": "Pareto/NBD",
  "report.customers-at-risk.option.alive": "Sandsynligvis væk under en chance på",
  "report.customers-at-risk.option.alive.hint": "Chancen ifølge modellen for, at kunden stadig køber",
  "report.customers-at-risk.option.gapShare": "Forsinket ud over denne andel af intervallerne",
  "report.customers-at-risk.option.gapShare.hint":
    "90 %: længere siden end ni af ti intervaller mellem kundens køb",
  "report.customers-at-risk.option.fallShare": "Køber mindre under denne andel af før",
  "report.customers-at-risk.option.fallShare.hint":
    "Køb i den sidste tredjedel af kundens tid mod gennemsnittet af de to første",
  "report.customers-at-risk.option.engagementShare": "Mindre engageret under denne andel af før",
  "report.customers-at-risk.option.scoreLimit": "Lave scorer er op til",
  "report.customers-at-risk.option.scoreLimit.hint": "8: alle undtagen ambassadører",
  "report.customers-at-risk.option.margin": "Dækningsgrad",
  "report.customers-at-risk.option.margin.hint":
    "Andel af beløbene, der er fortjeneste; 100 %, hvor de skal tages, som de er",
  "report.customers-at-risk.option.since": "Kun dem, der har købt siden",
  "report.customers-at-risk.option.since.hint": "Blank: alle, også dem, der for længst er væk",
  "report.customers-at-risk.option.most": "Højst så mange kunder på listen",
  "report.customers-at-risk.option.most.hint":
    "Dem med mest værdi i risiko kommer først; summerne tæller alle",
  "report.customers-at-risk.option.risk": "Forlader os nok over en sandsynlighed på",
  "report.customers-at-risk.option.meaning": "Hvad betyder “Ja”?",
  "report.customers-at-risk.option.meaning.kept": "Kunden blev",
  "report.customers-at-risk.option.meaning.left": "Kunden gik",
  "report.customers-at-risk.note.signal-gone":
    "Sandsynligvis væk: chancen for, at kunden stadig køber, er under {factor, number, ::scale/100 .##} %.",
  "report.customers-at-risk.note.signal-overdue":
    "Forsinket: der er gået længere siden det seneste køb end {share, number, ::scale/100 .##} % af kundens intervaller mellem købsdage (af alle intervaller i segmentet, hvor kunden har færre end 3).",
  "report.customers-at-risk.note.signal-falling":
    "Køber mindre: købsdage i den sidste tredjedel af kundens tid er under {factor, number, ::scale/100 .##} % af gennemsnittet af de to første (4 købsdage eller flere; flere køb på en dag tæller én gang).",
  "report.customers-at-risk.note.signal-engagement":
    "Mindre engageret: engagementet nu er under {factor, number, ::scale/100 .##} % af før; med datoer de sidste 30 dage mod 30 dage i gennemsnit i de 90 før.",
  "report.customers-at-risk.note.signal-score":
    "Lav score: den seneste score er {factor, number} eller mindre; op til 6 er utilfreds, 7 og 8 lunken.",
  "report.customers-at-risk.note.signal-risk":
    "Forlader os nok: sandsynligheden for at gå, ifølge de kunder, der gik tidligere, er over {factor, number, ::scale/100 .##} %.",
  "report.customers-at-risk.note.level":
    "En kolonne med 1 og 0 siger, hvilke signaler der slår ud. Høj: Sandsynligvis væk eller Forlader os nok, eller to signaler; middel: ét. Det ukendte (blank) er intet signal.",
  "report.customers-at-risk.note.model":
    "Chancen kommer fra {model}-modellen, tilpasset {customers, plural, one {# kundes} other {# kunders}} købsdage, i måneder.",
  "report.customers-at-risk.note.value":
    "Værdi i risiko er (1 − chance) × værdien i de næste {months, number} måneder, hvis kunden stadig er kunde: forventede køb × deres forventede værdi ifølge {model}-modellen × dækningsgrad.",
  "report.customers-at-risk.note.no-model":
    "Uden chancen for, at kunderne stadig køber: {cause, select, not_enough_data {færre end 3 kunder har købt igen, for få til {model}-modellen} did_not_converge {søgningen efter {model}-modellen fandt ingen ende, som det sker, når kunderne ikke er forskellige på den måde, den forudsætter} other {{model}-modellen passer ikke til disse data}}. De andre signaler gælder; værdi i risiko er blank.",
  "report.customers-at-risk.note.no-value":
    "Uden værdi i risiko: {cause, select, not_enough_data {færre end 3 kunder har købt igen, for få til {model}-modellen} no_variation {alle kunder bruger det samme, så {model}-modellen har intet at skelne dem på} did_not_converge {søgningen efter {model}-modellen fandt ingen ende} other {{model}-modellen passer ikke til disse data}}. Listen er ordnet efter chance.",
  "report.customers-at-risk.note.worthless":
    "{count, plural, one {# kundes} other {# kunders}} gentagne køb er intet værd eller mindre; værdien er blank for {count, plural, one {denne kunde} other {disse}}.",
  "report.customers-at-risk.note.as-of": "Talt op til {date}.",
  "report.customers-at-risk.note.since":
    "Kun kunder, der har købt siden {date}; {count, plural, one {# anden er} other {# andre er}} udeladt.",
  "report.customers-at-risk.note.consent":
    "Listen rummer kun kunder, der har sagt ja til at blive kontaktet; {count, plural, one {# anden er talt} other {# andre er talt}} med ovenfor og ikke på listen.",
  "report.customers-at-risk.note.most": "Listen rummer de første {listed, number} af {all, number}.",
  "report.customers-at-risk.note.left": "“Ja” i {outcome} betyder, at kunden gik.",
  "report.customers-at-risk.note.kept": "“Ja” i {outcome} betyder, at kunden blev.",
  "report.customers-at-risk.note.leavers":
    "Risiko er sandsynligheden for at gå ifølge en logistisk regression på {features}, tilpasset {customers, plural, one {# kunde} other {# kunder}}, hvoraf {lost, number} gik. AUC {auc, number, ::.00}: så ofte har den af to, der gik, højere risiko end den, der blev (0,5 er tilfældigt, 1 altid).",
  "report.customers-at-risk.note.no-risk":
    "Uden sandsynligheden for at gå: {cause, select, no_features {der er ingen kolonne, den kunne følge af} no_variation {alle kunder i dataene er blevet, eller alle er gået, så der er intet at lære af} not_enough_data {der er for få kunder med alle kendetegn} separation {det oplyste udpeger uden undtagelse dem, der gik, som det gør, der først kendes bagefter} collinear {det oplyste er det samme for alle kunder} out_of_range {et kendetegn har for mange forskellige ord} no_data {ingen kunde har alle kendetegn} other {modellen passer ikke til disse data}}. De andre signaler gælder; værdi i risiko er blank.",
  "report.customers-at-risk.note.dropped":
    "{feature} er ikke med i modellen: {cause, select, separation {den udpeger uden undtagelse dem, der gik, som det gør, der først kendes bagefter} other {den er ens for alle eller følger af de andre kendetegn}}.",
  "report.customers-at-risk.note.incomplete":
    "{count, plural, one {# kunde mangler} other {# kunder mangler}} et kendetegn og dermed en risiko.",
  "report.customers-at-risk.note.contribution": "Værdi i risiko er risiko × dækningsbidrag pr. måned × 12.",
};
