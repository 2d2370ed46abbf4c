import type { customerValue as english } from "../../en/reports/customer-value";

export const customerValue: Readonly<Record<keyof typeof english, string>> = {
  "report.customer-value.name": "Kundvärde",
  "report.customer-value.question": "Vad är en kund värd?",
  "report.customer-value.sheet": "Kundvärde",
  "report.customer-value.title": "Vad kunderna är värda",
  "report.customer-value.sentence":
    "{horizon, plural, one {Den närmaste månaden} other {De närmaste # månaderna}} väntas {customers, plural, one {# kund vara värd} other {# kunder vara värda}} {total, number, ::.00}; de bästa {best, number, ::scale/100} % står för {held, number, ::scale/100 .0} % av det. Omkring {alive, number, integer} av dem ({aliveShare, number, ::scale/100 .0} %) köper fortfarande{grade, select, excellent {, och prognosen är utmärkt} good {, och prognosen är god} fair {, och prognosen är godtagbar} poor {, men prognosen är dålig} other {; prognosen kunde inte prövas}}",
  "report.customer-value.sentence.grouped":
    "Under {horizon, plural, one {nästa månad} other {de närmaste # månaderna}} väntas {customers, plural, one {# kund} other {# kunder}} beställa {orders, number, integer} gånger och vara värda {total, number, ::.00}. Ungefär {alive, number, integer} av dem ({aliveShare, number, ::scale/100 .0} %) köper fortfarande{grade, select, excellent {, och prognosen är utmärkt} good {, och prognosen är god} fair {, och prognosen är rimlig} poor {, men prognosen är dålig} other {; prognosen kunde inte prövas}}",
  "report.customer-value.sentence.grouped-no-model":
    "Ingen modell kunde anpassas till köpen hos {customers, plural, one {# kund} other {# kunder}}, så ingenting förutses",
  "report.customer-value.sentence.no-value":
    "{horizon, plural, one {Den närmaste månaden} other {De närmaste # månaderna}} väntas {customers, plural, one {# kund} other {# kunder}} beställa {orders, number, integer} gånger; vad en order är värd kunde inte förutses. Omkring {alive, number, integer} av dem ({aliveShare, number, ::scale/100 .0} %) köper fortfarande{grade, select, excellent {, och prognosen är utmärkt} good {, och prognosen är god} fair {, och prognosen är godtagbar} poor {, men prognosen är dålig} other {; prognosen kunde inte prövas}}",
  "report.customer-value.sentence.no-model":
    "{customers, plural, one {# kund har} other {# kunder har}} köpt för {total, number, ::.00}; de bästa {best, number, ::scale/100} % står för {held, number, ::scale/100 .0} % av det. Ingen modell kunde anpassas till köpen, så inget är förutsett",
  "report.customer-value.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.customer-value.chart":
    "Köp per kund under den sista tredjedelen efter tidigare återköp: köpt och förutsett",
  "report.customer-value.chart.concentration": "Andel av värdet som de bästa kunderna står för",
  "report.customer-value.shape.transactions": "Ett köp med kund, datum och belopp",
  "report.customer-value.input.customer": "Kund",
  "report.customer-value.input.customer.hint": "Vem som köpte",
  "report.customer-value.input.date": "Köpdatum",
  "report.customer-value.input.date.hint": "Dagen då kunden köpte",
  "report.customer-value.input.amount": "Belopp",
  "report.customer-value.input.amount.hint": "Vad som betalades; ett negativt belopp är en återbetalning",
  "report.customer-value.option.horizon": "Månader framåt",
  "report.customer-value.option.horizon.hint": "Tiden som kunderna värderas över",
  "report.customer-value.option.margin": "Marginal",
  "report.customer-value.option.margin.hint": "Den del av beloppen som är vinst; 100 % värderar omsättningen",
  "report.customer-value.option.discount": "Diskontering per år",
  "report.customer-value.option.discount.hint": "Hur mycket mindre pengar är värda ett år senare",
  "report.customer-value.option.model": "Vilken modell värderar kunderna?",
  "report.customer-value.option.model.hint": "Alla tre anpassas och jämförs i vilket fall",
  "report.customer-value.option.model.best": "Den som förutsåg bäst",
  "report.customer-value.option.model.pareto": "Pareto/NBD",
  "report.customer-value.option.model.mbg": "MBG/NBD",
  "report.customer-value.option.model.bg": "BG/NBD",
  "report.customer-value.option.listed": "Högst så många kunder i listan",
  "report.customer-value.option.listed.hint": "De mest värdefulla kommer först; summor räknar alla",
  "report.customer-value.top.1": "Bästa 1 %",
  "report.customer-value.top.5": "Bästa 5 %",
  "report.customer-value.top.10": "Bästa 10 %",
  "report.customer-value.top.20": "Bästa 20 %",
  "report.customer-value.top.50": "Bästa 50 %",
  "report.customer-value.top.all": "Alla",
  "report.customer-value.state.used": "använd",
  "report.customer-value.state.fitted": "anpassad",
  "report.customer-value.state.not-converged": "konvergerade inte",
  "report.customer-value.state.too-few": "för få återköpare",
  "report.customer-value.state.alike": "alla köper för lika mycket",
  "report.customer-value.note.purchases":
    "Alla en kunds köp på en dag ({date}) är ett köp; ett negativt {amount} är en återbetalning: det sänker värdet och är inget köp.",
  "report.customer-value.note.summary":
    "Frekvens är på hur många dagar efter den första en kund köpte, Senaste köp tiden från första till sista köpet, T tiden från första köpet till slutet, i månader om {days, number} dagar, och Belopp medelvärdet av de senare dagarna: talen från STAY.RFM.SUMMARY.",
  "report.customer-value.note.holdout":
    "Prövning av prognosen: modellerna anpassas en gång till, till de första två tredjedelarna av tiden, till och med {first}, och förutser resten, till och med {last}, för {customers, plural, one {den # kund} other {de # kunder}} som började i den första delen.",
  "report.customer-value.note.grade":
    "Prognosen är {grade, select, excellent {utmärkt} good {god} fair {godtagbar} other {dålig}}: under den sista tredjedelen köpte dessa kunder {bought, number} gånger, och {model} hade förutsett {expected, number, integer}, {difference, number, ::scale/100 .0} % {direction, select, fewer {färre} other {fler}}. Felen i diagrammets grupper är tillsammans {error, number, ::scale/100 .0} % av det som köptes; upp till {excellent, number, ::scale/100} % kallas utmärkt, upp till {good, number, ::scale/100} % god, upp till {fair, number, ::scale/100} % godtagbar (Lewis 1982).",
  "report.customer-value.note.not-judged":
    "Prognosen kunde inte bedömas: det kräver en modell anpassad till de första två tredjedelarna och minst {fewest, number} köp under den sista; det fanns {bought, number}.",
  "report.customer-value.note.models":
    "Pareto/NBD låter kunder sluta när som helst, MBG/NBD efter varje köp, BG/NBD efter varje återköp. Alla har fyra parametrar, tider i månader; AIC = 2 × 4 − 2 × Log-likelihood och BIC = 4 × ln(Kunder) − 2 × Log-likelihood, och den lägsta är bäst.",
  "report.customer-value.note.best":
    "Kunderna är värderade med {model}: den har det minsta felet under den sista tredjedelen eller, där det inte kan bedömas, lägst AIC.",
  "report.customer-value.note.chosen": "Kunderna är värderade med {model}, som valdes.",
  "report.customer-value.note.bg":
    "BG/NBD räknar varje engångsköpare som aktiv, hur länge sedan köpet än var.",
  "report.customer-value.note.not-converged":
    "{model} är inte anpassad: inga parametrar är de mest sannolika för dessa data.",
  "report.customer-value.note.too-few": "{model} är inte anpassad: färre än tre kunder har köpt igen.",
  "report.customer-value.note.alike": "{model} är inte anpassad: alla återköpare köper för lika mycket.",
  "report.customer-value.note.value":
    "Kundvärde = Väntade ordrar inom {horizon, plural, one {# månad} other {# månader}} × Väntat ordervärde × marginal på {margin, number, ::scale/100 .##} %.",
  "report.customer-value.note.discount":
    "Diskonterade ordrar räknar en order mindre ju senare den kommer, med {discount, number, ::scale/100 .##} % om året; Kundvärde använder dem.",
  "report.customer-value.note.spending":
    "Väntat ordervärde är kundens eget medelvärde draget mot allas (Gamma-Gamma). Modellen antar att hur ofta kunder köper och för hur mycket inte hänger ihop; korrelationen är här {correlation, number, ::.00}.",
  "report.customer-value.note.excluded":
    "{count, plural, one {# återköpare} other {# återköpare}} vars senare köp tillsammans är noll eller mindre har ingen plats i köpmodellen och inget värde: {names}",
  "report.customer-value.note.concentration":
    "Den första tabellen summerar de bästa kunderna: de med högst Totalt värde och de med högst Kundvärde, som inte behöver vara desamma.",
  "report.customer-value.note.grouped":
    "Kunderna listas inte en och en: raderna stannar där de är, och bara grupper av kunder med samma historik kommer därifrån. Den sista tabellen summerar dem efter upprepade köp; dess värde är summan av vad varje kund väntas vara värd. Kunder vars senare köp blir noll eller mindre tillsammans har inget värde.",
  "report.customer-value.note.listed":
    "I listan står de {listed, number} mest värdefulla av {customers, number} kunder; summor och andelar räknar alla.",
};
