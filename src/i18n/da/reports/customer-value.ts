import type { customerValue as english } from "../../en/reports/customer-value";

export const customerValue: Readonly<Record<keyof typeof english, string>> = {
  "report.customer-value.name": "Kundeværdi",
  "report.customer-value.question": "Hvad er en kunde værd?",
  "report.customer-value.sheet": "Kundeværdi",
  "report.customer-value.title": "Hvad kunderne er værd",
  "report.customer-value.sentence":
    "{horizon, plural, one {Den næste måned} other {De næste # måneder}} ventes {customers, plural, one {# kunde} other {# kunder}} at være {total, number, ::.00} værd; de bedste {best, number, ::scale/100} % står for {held, number, ::scale/100 .0} % af det. Omkring {alive, number, integer} af dem ({aliveShare, number, ::scale/100 .0} %) køber stadig{grade, select, excellent {, og prognosen er fremragende} good {, og prognosen er god} fair {, og prognosen er rimelig} poor {, men prognosen er ringe} other {; prognosen kunne ikke afprøves}}",
  "report.customer-value.sentence.grouped":
    "I løbet af {horizon, plural, one {den næste måned} other {de næste # måneder}} ventes {customers, plural, one {# kunde} other {# kunder}} at bestille {orders, number, integer} gange og at være {total, number, ::.00} værd. Omkring {alive, number, integer} af dem ({aliveShare, number, ::scale/100 .0} %) køber stadig{grade, select, excellent {, og prognosen er fremragende} good {, og prognosen er god} fair {, og prognosen er rimelig} poor {, men prognosen er dårlig} other {; prognosen kunne ikke prøves}}",
  "report.customer-value.sentence.grouped-no-model":
    "Ingen model kunne tilpasses til købene hos {customers, plural, one {# kunde} other {# kunder}}, så der forudses intet",
  "report.customer-value.sentence.no-value":
    "{horizon, plural, one {Den næste måned} other {De næste # måneder}} ventes {customers, plural, one {# kunde} other {# kunder}} at bestille {orders, number, integer} gange; hvad en ordre er værd, kunne ikke forudses. Omkring {alive, number, integer} af dem ({aliveShare, number, ::scale/100 .0} %) køber stadig{grade, select, excellent {, og prognosen er fremragende} good {, og prognosen er god} fair {, og prognosen er rimelig} poor {, men prognosen er ringe} other {; prognosen kunne ikke afprøves}}",
  "report.customer-value.sentence.no-model":
    "{customers, plural, one {# kunde har} other {# kunder har}} brugt {total, number, ::.00}; de bedste {best, number, ::scale/100} % står for {held, number, ::scale/100 .0} % af det. Ingen model kunne tilpasses deres køb, så intet er forudset",
  "report.customer-value.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.customer-value.chart":
    "Køb pr. kunde i den sidste tredjedel efter tidligere genkøb: købt og forudset",
  "report.customer-value.chart.concentration": "Andel af værdien, som de bedste kunder står for",
  "report.customer-value.shape.transactions": "Et køb med kunde, dato og beløb",
  "report.customer-value.input.customer": "Kunde",
  "report.customer-value.input.customer.hint": "Hvem der købte",
  "report.customer-value.input.date": "Købsdato",
  "report.customer-value.input.date.hint": "Den dag, kunden købte",
  "report.customer-value.input.amount": "Beløb",
  "report.customer-value.input.amount.hint": "Hvad der blev betalt; et negativt beløb er en tilbagebetaling",
  "report.customer-value.option.horizon": "Måneder frem",
  "report.customer-value.option.horizon.hint": "Den tid, kunderne værdisættes over",
  "report.customer-value.option.margin": "Dækningsgrad",
  "report.customer-value.option.margin.hint":
    "Den del af beløbene, der er fortjeneste; 100 % værdisætter omsætningen",
  "report.customer-value.option.discount": "Diskontering pr. år",
  "report.customer-value.option.discount.hint": "Hvor meget mindre penge er værd et år senere",
  "report.customer-value.option.model": "Hvilken model værdisætter kunderne?",
  "report.customer-value.option.model.hint": "Alle tre tilpasses og sammenlignes under alle omstændigheder",
  "report.customer-value.option.model.best": "Den, der forudså bedst",
  "report.customer-value.option.model.pareto": "Pareto/NBD",
  "report.customer-value.option.model.mbg": "MBG/NBD",
  "report.customer-value.option.model.bg": "BG/NBD",
  "report.customer-value.option.listed": "Højst så mange kunder på listen",
  "report.customer-value.option.listed.hint": "De mest værdifulde kommer først; summer tæller alle med",
  "report.customer-value.top.1": "Bedste 1 %",
  "report.customer-value.top.5": "Bedste 5 %",
  "report.customer-value.top.10": "Bedste 10 %",
  "report.customer-value.top.20": "Bedste 20 %",
  "report.customer-value.top.50": "Bedste 50 %",
  "report.customer-value.top.all": "Alle",
  "report.customer-value.state.used": "brugt",
  "report.customer-value.state.fitted": "tilpasset",
  "report.customer-value.state.not-converged": "konvergerede ikke",
  "report.customer-value.state.too-few": "for få genkøbere",
  "report.customer-value.state.alike": "alle bruger lige meget",
  "report.customer-value.note.purchases":
    "Alle en kundes køb på én dag ({date}) er ét køb; et negativt {amount} er en tilbagebetaling: det sænker værdien og er intet køb.",
  "report.customer-value.note.summary":
    "Hyppighed er, på hvor mange dage efter den første en kunde købte, Seneste køb tiden fra første til sidste køb, T tiden fra første køb til slutningen, i måneder à {days, number} dage, og Beløb gennemsnittet af de senere dage: tallene fra STAY.RFM.SUMMARY.",
  "report.customer-value.note.holdout":
    "Prøve af prognosen: modellerne tilpasses endnu en gang til de første to tredjedele af tiden, til og med {first}, og forudser resten, til og med {last}, for {customers, plural, one {den # kunde} other {de # kunder}}, der begyndte i den første del.",
  "report.customer-value.note.grade":
    "Prognosen er {grade, select, excellent {fremragende} good {god} fair {rimelig} other {ringe}}: i den sidste tredjedel købte disse kunder {bought, number} gange, og {model} havde forudset {expected, number, integer}, {difference, number, ::scale/100 .0} % {direction, select, fewer {færre} other {flere}}. Fejlene i diagrammets grupper er tilsammen {error, number, ::scale/100 .0} % af det købte; op til {excellent, number, ::scale/100} % kaldes fremragende, op til {good, number, ::scale/100} % god, op til {fair, number, ::scale/100} % rimelig (Lewis 1982).",
  "report.customer-value.note.not-judged":
    "Prognosen kunne ikke bedømmes: det kræver en model tilpasset de første to tredjedele og mindst {fewest, number} køb i den sidste; der var {bought, number}.",
  "report.customer-value.note.models":
    "Pareto/NBD lader kunder holde op når som helst, MBG/NBD efter hvert køb, BG/NBD efter hvert genkøb. Alle har fire parametre, tider i måneder; AIC = 2 × 4 − 2 × Log-likelihood og BIC = 4 × ln(Kunder) − 2 × Log-likelihood, og den laveste er bedst.",
  "report.customer-value.note.best":
    "Kunderne er værdisat med {model}: den har den mindste fejl i den sidste tredjedel eller, hvor det ikke kan bedømmes, den laveste AIC.",
  "report.customer-value.note.chosen": "Kunderne er værdisat med {model}, som blev valgt.",
  "report.customer-value.note.bg":
    "BG/NBD regner enhver engangskøber for aktiv, uanset hvor længe siden købet var.",
  "report.customer-value.note.not-converged":
    "{model} er ikke tilpasset: ingen parametre er de mest sandsynlige for disse data.",
  "report.customer-value.note.too-few": "{model} er ikke tilpasset: færre end tre kunder har købt igen.",
  "report.customer-value.note.alike": "{model} er ikke tilpasset: alle genkøbere bruger lige meget.",
  "report.customer-value.note.value":
    "Kundeværdi = Ventede ordrer inden for {horizon, plural, one {# måned} other {# måneder}} × Ventet ordreværdi × dækningsgrad på {margin, number, ::scale/100 .##} %.",
  "report.customer-value.note.discount":
    "Diskonterede ordrer tæller en ordre mindre, jo senere den kommer, med {discount, number, ::scale/100 .##} % om året; Kundeværdi bruger dem.",
  "report.customer-value.note.spending":
    "Ventet ordreværdi er kundens eget gennemsnit trukket mod alles (Gamma-Gamma). Modellen antager, at hvor tit kunder køber, og hvad de bruger, ikke hænger sammen; korrelationen er her {correlation, number, ::.00}.",
  "report.customer-value.note.excluded":
    "{count, plural, one {# genkøber} other {# genkøbere}}, hvis senere køb tilsammen er nul eller mindre, har ingen plads i forbrugsmodellen og ingen værdi: {names}",
  "report.customer-value.note.concentration":
    "Den første tabel lægger de bedste kunder sammen: dem med den højeste Samlet værdi og dem med den højeste Kundeværdi, som ikke behøver være de samme.",
  "report.customer-value.note.grouped":
    "Kunderne er ikke opført én for én: rækkerne bliver, hvor de er, og kun grupper af kunder med samme historie kommer derfra. Den sidste tabel lægger dem sammen efter gentagne køb; dens værdi er summen af, hvad hver kunde ventes at være værd. Kunder, hvis senere køb giver nul eller mindre i alt, har ingen værdi.",
  "report.customer-value.note.listed":
    "På listen står de {listed, number} mest værdifulde af {customers, number} kunder; summer og andele tæller alle med.",
};
