import type { customersAtRisk as english } from "../../en/reports/customers-at-risk";

export const customersAtRisk: Readonly<Record<keyof typeof english, string>> = {
  "report.customers-at-risk.name": "Kunder i riskzonen",
  "report.customers-at-risk.question": "Vilka är på väg bort?",
  "report.customers-at-risk.sheet": "Kunder i riskzonen",
  "report.customers-at-risk.title": "Kunder som kan lämna oss",
  "report.customers-at-risk.chart": "Kunder i riskzonen, hög och medelhög",
  "report.customers-at-risk.sentence":
    "Av {customers, plural, one {# kund} other {# kunder}} löper {high, number} hög risk att lämna oss och {medium, number} medelhög risk ({share, number, ::scale/100 .0} % tillsammans){known, select, yes {; {value, number, ::.00} av de kommande 12 månadernas värde är i riskzonen} other {}}{asked, select, yes {; {silent, number} av dem har inte sagt ja till att bli kontaktade och är räknade men inte listade} other {}}",
  "report.customers-at-risk.sentence.none":
    "Ingen av {customers, plural, one {# kund} other {# kunder}} visar tecken på att lämna oss",
  "report.customers-at-risk.sentence.no-rows": "Inga rader är kvar att räkna på",
  "report.customers-at-risk.level.high": "hög",
  "report.customers-at-risk.level.medium": "medelhög",
  "report.customers-at-risk.mood.unhappy": "missnöjd",
  "report.customers-at-risk.mood.lukewarm": "ljum",
  "report.customers-at-risk.mood.happy": "nöjd",
  "report.customers-at-risk.shape.contracts": "En kund med avtal, med ja eller nej till att ha slutat",
  "report.customers-at-risk.shape.transactions": "Ett köp, med kund och datum",
  "report.customers-at-risk.input.customer": "Kund",
  "report.customers-at-risk.input.customer.hint": "Ett kundnummer eller namn",
  "report.customers-at-risk.input.date": "Datum",
  "report.customers-at-risk.input.date.hint": "Dagen för köpet",
  "report.customers-at-risk.input.amount": "Belopp",
  "report.customers-at-risk.input.amount.hint":
    "Med den visas värde i riskzonen; ett negativt belopp är en återbetalning",
  "report.customers-at-risk.input.segment": "Segment",
  "report.customers-at-risk.input.segment.hint":
    "Med den räknas kunderna per segment; vid avtal är den också ett kännetecken",
  "report.customers-at-risk.input.consent": "Samtycke",
  "report.customers-at-risk.input.consent.hint":
    "Ja eller nej: får kunden kontaktas? Andra räknas men listas inte; tomt är ett nej",
  "report.customers-at-risk.input.score": "Betyg",
  "report.customers-at-risk.input.score.hint":
    "Hur troligt det är att kunden rekommenderar oss, 0 till 10; det senaste räknas",
  "report.customers-at-risk.input.engagement": "Engagemang per datum",
  "report.customers-at-risk.input.engagement.hint":
    "Besök, inloggningar eller minuter på radens datum; rader utan belopp är då inga köp",
  "report.customers-at-risk.input.engagementNow": "Engagemang nu",
  "report.customers-at-risk.input.engagementNow.hint":
    "Ett tal för kundens användning på senare tid, till exempel besök de senaste 30 dagarna",
  "report.customers-at-risk.input.engagementEarlier": "Engagemang före",
  "report.customers-at-risk.input.engagementEarlier.hint": "Samma tal för tiden före, över lika många dagar",
  "report.customers-at-risk.input.outcome": "Utfall",
  "report.customers-at-risk.input.outcome.hint":
    "Ja eller nej, SANT eller FALSKT, 1 eller 0: ett svar per kund; de som slutat lär upp modellen",
  "report.customers-at-risk.input.feature1": "Kännetecken 1",
  "report.customers-at-risk.input.feature1.hint":
    "Ett tal eller ord som är känt på förhand, till exempel abonnemang, pris eller kundtid; inget som blir känt först när kunden har slutat",
  "report.customers-at-risk.input.feature2": "Kännetecken 2",
  "report.customers-at-risk.input.feature2.hint":
    "Ett tal eller ord som är känt på förhand, till exempel abonnemang, pris eller kundtid; inget som blir känt först när kunden har slutat",
  "report.customers-at-risk.input.feature3": "Kännetecken 3",
  "report.customers-at-risk.input.feature3.hint":
    "Ett tal eller ord som är känt på förhand, till exempel abonnemang, pris eller kundtid; inget som blir känt först när kunden har slutat",
  "report.customers-at-risk.input.feature4": "Kännetecken 4",
  "report.customers-at-risk.input.feature4.hint":
    "Ett tal eller ord som är känt på förhand, till exempel abonnemang, pris eller kundtid; inget som blir känt först när kunden har slutat",
  "report.customers-at-risk.input.feature5": "Kännetecken 5",
  "report.customers-at-risk.input.feature5.hint":
    "Ett tal eller ord som är känt på förhand, till exempel abonnemang, pris eller kundtid; inget som blir känt först när kunden har slutat",
  "report.customers-at-risk.input.feature6": "Kännetecken 6",
  "report.customers-at-risk.input.feature6.hint":
    "Ett tal eller ord som är känt på förhand, till exempel abonnemang, pris eller kundtid; inget som blir känt först när kunden har slutat",
  "report.customers-at-risk.input.feature7": "Kännetecken 7",
  "report.customers-at-risk.input.feature7.hint":
    "Ett tal eller ord som är känt på förhand, till exempel abonnemang, pris eller kundtid; inget som blir känt först när kunden har slutat",
  "report.customers-at-risk.input.feature8": "Kännetecken 8",
  "report.customers-at-risk.input.feature8.hint":
    "Ett tal eller ord som är känt på förhand, till exempel abonnemang, pris eller kundtid; inget som blir känt först när kunden har slutat",
  "report.customers-at-risk.input.contribution": "Täckningsbidrag per månad",
  "report.customers-at-risk.input.contribution.hint":
    "Vad kunden bidrar med på en månad; med den visas värde i riskzonen",
  "report.customers-at-risk.option.model": "Modell för köp",
  "report.customers-at-risk.option.model.hint":
    "Båda kan anse den som köpt en gång vara borta; Pareto/NBD tar längre tid",
  "report.customers-at-risk.option.model.mbg-nbd": "MBG/NBD",
  "report.customers-at-risk.option.model.pareto-nbd": "Pareto/NBD",
  "report.customers-at-risk.option.alive": "Troligen borta under en chans på",
  "report.customers-at-risk.option.alive.hint": "Chansen enligt modellen att kunden fortfarande köper",
  "report.customers-at-risk.option.gapShare": "Försenad bortom denna andel av intervallen",
  "report.customers-at-risk.option.gapShare.hint":
    "90 %: längre sedan än nio av tio intervall mellan kundens köp",
  "report.customers-at-risk.option.fallShare": "Köper mindre under denna andel av tidigare",
  "report.customers-at-risk.option.fallShare.hint":
    "Köp i sista tredjedelen av kundens tid mot genomsnittet av de två första",
  "report.customers-at-risk.option.engagementShare": "Mindre engagerad under denna andel av tidigare",
  "report.customers-at-risk.option.scoreLimit": "Låga betyg är upp till",
  "report.customers-at-risk.option.scoreLimit.hint": "8: alla utom ambassadörer",
  "report.customers-at-risk.option.margin": "Marginal",
  "report.customers-at-risk.option.margin.hint":
    "Andel av beloppen som är vinst; 100 % där de ska tas som de är",
  "report.customers-at-risk.option.since": "Bara de som köpt sedan",
  "report.customers-at-risk.option.since.hint": "Tomt: alla, även de som sedan länge är borta",
  "report.customers-at-risk.option.most": "Högst så många kunder i listan",
  "report.customers-at-risk.option.most.hint":
    "De med mest värde i riskzonen kommer först; summorna räknar alla",
  "report.customers-at-risk.option.risk": "Lämnar troligen över en sannolikhet på",
  "report.customers-at-risk.option.meaning": "Vad betyder ”Ja”?",
  "report.customers-at-risk.option.meaning.kept": "Kunden stannade",
  "report.customers-at-risk.option.meaning.left": "Kunden lämnade",
  "report.customers-at-risk.note.signal-gone":
    "Troligen borta: chansen att kunden fortfarande köper är under {factor, number, ::scale/100 .##} %.",
  "report.customers-at-risk.note.signal-overdue":
    "Försenad: det har gått längre sedan det senaste köpet än {share, number, ::scale/100 .##} % av kundens intervall mellan köpdagar (av alla intervall i segmentet där kunden har färre än 3).",
  "report.customers-at-risk.note.signal-falling":
    "Köper mindre: köpdagar i sista tredjedelen av kundens tid är under {factor, number, ::scale/100 .##} % av genomsnittet av de två första (4 köpdagar eller fler; flera köp samma dag räknas en gång).",
  "report.customers-at-risk.note.signal-engagement":
    "Mindre engagerad: engagemanget nu är under {factor, number, ::scale/100 .##} % av tidigare; med datum de senaste 30 dagarna mot 30 dagar i genomsnitt under de 90 före.",
  "report.customers-at-risk.note.signal-score":
    "Lågt betyg: det senaste betyget är {factor, number} eller lägre; upp till 6 är missnöjd, 7 och 8 ljum.",
  "report.customers-at-risk.note.signal-risk":
    "Lämnar troligen: sannolikheten att lämna, enligt de kunder som lämnat tidigare, är över {factor, number, ::scale/100 .##} %.",
  "report.customers-at-risk.note.level":
    "En kolumn med 1 och 0 säger vilka signaler som slår till. Hög: Troligen borta eller Lämnar troligen, eller två signaler; medelhög: en. Det okända (tomt) är ingen signal.",
  "report.customers-at-risk.note.model":
    "Chansen kommer från {model}-modellen, anpassad till köpdagarna hos {customers, plural, one {# kund} other {# kunder}}, i månader.",
  "report.customers-at-risk.note.value":
    "Värde i riskzonen är (1 − chans) × värdet de kommande {months, number} månaderna om kunden är kvar: förväntade köp × deras förväntade värde enligt {model}-modellen × marginal.",
  "report.customers-at-risk.note.no-model":
    "Utan chansen att kunderna fortfarande köper: {cause, select, not_enough_data {färre än 3 kunder har köpt igen, för få för {model}-modellen} did_not_converge {sökningen efter {model}-modellen fann inget slut, som det blir när kunderna inte skiljer sig åt så som den förutsätter} other {{model}-modellen passar inte dessa data}}. De andra signalerna gäller; värde i riskzonen är tomt.",
  "report.customers-at-risk.note.no-value":
    "Utan värde i riskzonen: {cause, select, not_enough_data {färre än 3 kunder har köpt igen, för få för {model}-modellen} no_variation {alla kunder handlar för lika mycket, så {model}-modellen har inget att skilja dem åt på} did_not_converge {sökningen efter {model}-modellen fann inget slut} other {{model}-modellen passar inte dessa data}}. Listan är ordnad efter chans.",
  "report.customers-at-risk.note.worthless":
    "{count, plural, one {# kunds} other {# kunders}} upprepade köp är värda noll eller mindre; värdet är tomt för {count, plural, one {denna kund} other {dessa}}.",
  "report.customers-at-risk.note.as-of": "Räknat till och med {date}.",
  "report.customers-at-risk.note.since":
    "Bara kunder som köpt sedan {date}; {count, plural, one {# annan är utelämnad} other {# andra är utelämnade}}.",
  "report.customers-at-risk.note.consent":
    "Listan har bara kunder som sagt ja till att bli kontaktade; {count, plural, one {# annan är räknad} other {# andra är räknade}} ovan och inte i listan.",
  "report.customers-at-risk.note.most": "Listan har de första {listed, number} av {all, number}.",
  "report.customers-at-risk.note.left": "”Ja” i {outcome} betyder att kunden lämnade.",
  "report.customers-at-risk.note.kept": "”Ja” i {outcome} betyder att kunden stannade.",
  "report.customers-at-risk.note.leavers":
    "Risk är sannolikheten att lämna enligt en logistisk regression på {features}, anpassad till {customers, plural, one {# kund} other {# kunder}} varav {lost, number} lämnade. AUC {auc, number, ::.00}: så ofta har den av två som lämnade högre risk än den som stannade (0,5 är slump, 1 alltid).",
  "report.customers-at-risk.note.no-risk":
    "Utan sannolikheten att lämna: {cause, select, no_features {det finns ingen kolumn som den kunde följa av} no_variation {alla kunder i datan har stannat, eller alla har lämnat, så det finns inget att lära av} not_enough_data {det är för få kunder med alla kännetecken} separation {det som angetts pekar utan undantag ut dem som lämnat, som det som blir känt först efteråt gör} collinear {det som angetts är lika för alla kunder} out_of_range {ett kännetecken har för många olika ord} no_data {ingen kund har alla kännetecken} other {modellen passar inte dessa data}}. De andra signalerna gäller; värde i riskzonen är tomt.",
  "report.customers-at-risk.note.dropped":
    "{feature} ingår inte i modellen: {cause, select, separation {den pekar utan undantag ut dem som lämnat, som det som blir känt först efteråt gör} other {den är lika för alla eller följer av de andra kännetecknen}}.",
  "report.customers-at-risk.note.incomplete":
    "{count, plural, one {# kund saknar} other {# kunder saknar}} ett kännetecken och därmed en risk.",
  "report.customers-at-risk.note.contribution": "Värde i riskzonen är risk × täckningsbidrag per månad × 12.",
};
