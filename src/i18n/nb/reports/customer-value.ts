import type { customerValue as english } from "../../en/reports/customer-value";

export const customerValue: Readonly<Record<keyof typeof english, string>> = {
  "report.customer-value.name": "Kundeverdi",
  "report.customer-value.question": "Hva er en kunde verd?",
  "report.customer-value.sheet": "Kundeverdi",
  "report.customer-value.title": "Hva kundene er verd",
  "report.customer-value.sentence":
    "{horizon, plural, one {Den neste måneden} other {De neste # månedene}} ventes {customers, plural, one {# kunde} other {# kunder}} å være verd {total, number, ::.00}; de beste {best, number, ::scale/100} % står for {held, number, ::scale/100 .0} % av det. Omtrent {alive, number, integer} av dem ({aliveShare, number, ::scale/100 .0} %) kjøper fortsatt{grade, select, excellent {, og prognosen er svært god} good {, og prognosen er god} fair {, og prognosen er brukbar} poor {, men prognosen er dårlig} other {; prognosen kunne ikke prøves}}",
  "report.customer-value.sentence.grouped":
    "I løpet av {horizon, plural, one {den neste måneden} other {de neste # månedene}} ventes {customers, plural, one {# kunde} other {# kunder}} å bestille {orders, number, integer} ganger og å være verdt {total, number, ::.00}. Omtrent {alive, number, integer} av dem ({aliveShare, number, ::scale/100 .0} %) kjøper fortsatt{grade, select, excellent {, og prognosen er utmerket} good {, og prognosen er god} fair {, og prognosen er brukbar} poor {, men prognosen er dårlig} other {; prognosen kunne ikke prøves}}",
  "report.customer-value.sentence.grouped-no-model":
    "Ingen modell kunne tilpasses kjøpene til {customers, plural, one {# kunde} other {# kunder}}, så ingenting forutses",
  "report.customer-value.sentence.no-value":
    "{horizon, plural, one {Den neste måneden} other {De neste # månedene}} ventes {customers, plural, one {# kunde} other {# kunder}} å bestille {orders, number, integer} ganger; hva en ordre er verd, kunne ikke forutses. Omtrent {alive, number, integer} av dem ({aliveShare, number, ::scale/100 .0} %) kjøper fortsatt{grade, select, excellent {, og prognosen er svært god} good {, og prognosen er god} fair {, og prognosen er brukbar} poor {, men prognosen er dårlig} other {; prognosen kunne ikke prøves}}",
  "report.customer-value.sentence.no-model":
    "{customers, plural, one {# kunde har} other {# kunder har}} brukt {total, number, ::.00}; de beste {best, number, ::scale/100} % står for {held, number, ::scale/100 .0} % av det. Ingen modell kunne tilpasses kjøpene deres, så ingenting er forutsett",
  "report.customer-value.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.customer-value.chart":
    "Kjøp per kunde i den siste tredjedelen etter tidligere gjenkjøp: kjøpt og forutsett",
  "report.customer-value.chart.concentration": "Andel av verdien som de beste kundene står for",
  "report.customer-value.shape.transactions": "Et kjøp med kunde, dato og beløp",
  "report.customer-value.input.customer": "Kunde",
  "report.customer-value.input.customer.hint": "Hvem som kjøpte",
  "report.customer-value.input.date": "Kjøpsdato",
  "report.customer-value.input.date.hint": "Dagen kunden kjøpte",
  "report.customer-value.input.amount": "Beløp",
  "report.customer-value.input.amount.hint": "Hva som ble betalt; et negativt beløp er en tilbakebetaling",
  "report.customer-value.option.horizon": "Måneder fremover",
  "report.customer-value.option.horizon.hint": "Tiden kundene verdsettes over",
  "report.customer-value.option.margin": "Dekningsgrad",
  "report.customer-value.option.margin.hint":
    "Den delen av beløpene som er fortjeneste; 100 % verdsetter omsetningen",
  "report.customer-value.option.discount": "Diskontering per år",
  "report.customer-value.option.discount.hint": "Hvor mye mindre penger er verd et år senere",
  "report.customer-value.option.model": "Hvilken modell verdsetter kundene?",
  "report.customer-value.option.model.hint": "Alle tre tilpasses og sammenlignes uansett",
  "report.customer-value.option.model.best": "Den som forutså best",
  "report.customer-value.option.model.pareto": "Pareto/NBD",
  "report.customer-value.option.model.mbg": "MBG/NBD",
  "report.customer-value.option.model.bg": "BG/NBD",
  "report.customer-value.option.listed": "Høyst så mange kunder på listen",
  "report.customer-value.option.listed.hint": "De mest verdifulle kommer først; summer teller alle",
  "report.customer-value.top.1": "Beste 1 %",
  "report.customer-value.top.5": "Beste 5 %",
  "report.customer-value.top.10": "Beste 10 %",
  "report.customer-value.top.20": "Beste 20 %",
  "report.customer-value.top.50": "Beste 50 %",
  "report.customer-value.top.all": "Alle",
  "report.customer-value.state.used": "brukt",
  "report.customer-value.state.fitted": "tilpasset",
  "report.customer-value.state.not-converged": "konvergerte ikke",
  "report.customer-value.state.too-few": "for få gjenkjøpere",
  "report.customer-value.state.alike": "alle bruker like mye",
  "report.customer-value.note.purchases":
    "Alle kjøpene til en kunde på én dag ({date}) er ett kjøp; et negativt {amount} er en tilbakebetaling: det senker verdien og er ikke noe kjøp.",
  "report.customer-value.note.summary":
    "Frekvens er på hvor mange dager etter den første en kunde kjøpte, Siste kjøp tiden fra første til siste kjøp, T tiden fra første kjøp til slutten, i måneder à {days, number} dager, og Beløp gjennomsnittet av de senere dagene: tallene fra STAY.RFM.SUMMARY.",
  "report.customer-value.note.holdout":
    "Prøve av prognosen: modellene tilpasses en gang til på de første to tredjedelene av tiden, til og med {first}, og forutser resten, til og med {last}, for {customers, plural, one {den # kunden} other {de # kundene}} som begynte i den første delen.",
  "report.customer-value.note.grade":
    "Prognosen er {grade, select, excellent {svært god} good {god} fair {brukbar} other {dårlig}}: i den siste tredjedelen kjøpte disse kundene {bought, number} ganger, og {model} hadde forutsett {expected, number, integer}, {difference, number, ::scale/100 .0} % {direction, select, fewer {færre} other {flere}}. Feilene i diagrammets grupper er til sammen {error, number, ::scale/100 .0} % av det som ble kjøpt; opptil {excellent, number, ::scale/100} % kalles svært god, opptil {good, number, ::scale/100} % god, opptil {fair, number, ::scale/100} % brukbar (Lewis 1982).",
  "report.customer-value.note.not-judged":
    "Prognosen kunne ikke bedømmes: det krever en modell tilpasset de første to tredjedelene og minst {fewest, number} kjøp i den siste; det var {bought, number}.",
  "report.customer-value.note.models":
    "Pareto/NBD lar kunder slutte når som helst, MBG/NBD etter hvert kjøp, BG/NBD etter hvert gjenkjøp. Alle har fire parametre, tider i måneder; AIC = 2 × 4 − 2 × Log-likelihood og BIC = 4 × ln(Kunder) − 2 × Log-likelihood, og den laveste er best.",
  "report.customer-value.note.best":
    "Kundene er verdsatt med {model}: den har den minste feilen i den siste tredjedelen eller, der det ikke kan bedømmes, den laveste AIC.",
  "report.customer-value.note.chosen": "Kundene er verdsatt med {model}, som ble valgt.",
  "report.customer-value.note.bg":
    "BG/NBD regner enhver engangskjøper som aktiv, uansett hvor lenge siden kjøpet var.",
  "report.customer-value.note.not-converged":
    "{model} er ikke tilpasset: ingen parametre er de mest sannsynlige for disse dataene.",
  "report.customer-value.note.too-few": "{model} er ikke tilpasset: færre enn tre kunder har kjøpt igjen.",
  "report.customer-value.note.alike": "{model} er ikke tilpasset: alle gjenkjøpere bruker like mye.",
  "report.customer-value.note.value":
    "Kundeverdi = Ventede ordrer innen {horizon, plural, one {# måned} other {# måneder}} × Ventet ordreverdi × dekningsgrad på {margin, number, ::scale/100 .##} %.",
  "report.customer-value.note.discount":
    "Diskonterte ordrer teller en ordre mindre jo senere den kommer, med {discount, number, ::scale/100 .##} % i året; Kundeverdi bruker dem.",
  "report.customer-value.note.spending":
    "Ventet ordreverdi er kundens eget gjennomsnitt trukket mot alles (Gamma-Gamma). Modellen antar at hvor ofte kunder kjøper, og hva de bruker, ikke henger sammen; korrelasjonen er her {correlation, number, ::.00}.",
  "report.customer-value.note.excluded":
    "{count, plural, one {# gjenkjøper} other {# gjenkjøpere}} med senere kjøp som til sammen er null eller mindre, har ingen plass i forbruksmodellen og ingen verdi: {names}",
  "report.customer-value.note.concentration":
    "Den første tabellen legger sammen de beste kundene: de med høyest Samlet verdi og de med høyest Kundeverdi, som ikke trenger å være de samme.",
  "report.customer-value.note.grouped":
    "Kundene er ikke listet én for én: radene blir der de er, og bare grupper av kunder med samme historie kommer derfra. Den siste tabellen summerer dem etter gjentatte kjøp; verdien er summen av hva hver kunde ventes å være verdt. Kunder hvis senere kjøp blir null eller mindre til sammen, har ingen verdi.",
  "report.customer-value.note.listed":
    "På listen står de {listed, number} mest verdifulle av {customers, number} kunder; summer og andeler teller alle.",
};
