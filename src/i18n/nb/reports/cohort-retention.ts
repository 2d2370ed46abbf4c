import type { cohortRetention as english } from "../../en/reports/cohort-retention";

export const cohortRetention: Readonly<Record<keyof typeof english, string>> = {
  "report.cohort-retention.name": "Bevaring per kohort",
  "report.cohort-retention.question": "Hvordan eldes kohortene?",
  "report.cohort-retention.sheet": "Kohorter",
  "report.cohort-retention.title": "Bevaring etter kohort og alder",
  "report.cohort-retention.sentence":
    "I {unit, select, day {dag} week {uke} month {måned} quarter {kvartal} year {år} brackets {dag} other {vindu}} {age} etter den første var {rate, number, ::scale/100 .0} % av kundene aktive ({kept, number} av {all, number}); i {unit, select, day {dag} week {uke} month {måned} quarter {kvartal} year {år} brackets {dag} other {vindu}} {ageLater} var det {rateLater, number, ::scale/100 .0} % ({keptLater, number} av {allLater, number})",
  "report.cohort-retention.sentence.one-age":
    "I {unit, select, day {dag} week {uke} month {måned} quarter {kvartal} year {år} brackets {dag} other {vindu}} {age} etter den første var {rate, number, ::scale/100 .0} % av kundene aktive ({kept, number} av {all, number})",
  "report.cohort-retention.sentence.too-young":
    "Ingen av {customers, plural, one {# kunde} other {# kunder}} har vært her en hel periode etter den første: det er ingenting å følge ennå",
  "report.cohort-retention.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.cohort-retention.chart": "Andel av kundene som er aktive, etter alder",
  "report.cohort-retention.shape.memberships": "Et medlemskap med start- og sluttdato",
  "report.cohort-retention.shape.transactions": "Et kjøp med kunde og dato",
  "report.cohort-retention.input.customer": "Kunde",
  "report.cohort-retention.input.customer.hint":
    "Hvem raden gjelder: en kunde hører til kohorten for sin første",
  "report.cohort-retention.input.date": "Kjøpsdato",
  "report.cohort-retention.input.date.hint": "Dagen kunden kjøpte",
  "report.cohort-retention.input.amount": "Beløp",
  "report.cohort-retention.input.amount.hint":
    "Med det kan cellene vise verdi, og tilbakebetalinger (negative beløp) er ingen kjøp",
  "report.cohort-retention.input.joined": "Startdato",
  "report.cohort-retention.input.joined.hint": "Dagen medlemskapet begynte",
  "report.cohort-retention.input.ended": "Sluttdato",
  "report.cohort-retention.input.ended.hint": "Dagen det sluttet; tom så lenge det varer",
  "report.cohort-retention.option.days": "Dager i hver periode",
  "report.cohort-retention.option.lastDays": "Siste dag i hvert intervall",
  "report.cohort-retention.option.lastDays.hint":
    "Stigende tall med mellomrom: 3 7 14 gir dag 1–3, 4–7, 8–14 etter den første; tom betyr 3 7 14 30 60 90",
  "report.cohort-retention.option.cell": "Når er en kunde aktiv ved en alder?",
  "report.cohort-retention.option.cell.on": "I den perioden",
  "report.cohort-retention.option.cell.on.hint":
    "Aktiv ved en alder: var der i akkurat den perioden, uansett hva som kom før og etter.",
  "report.cohort-retention.option.cell.on or after": "I den perioden eller senere",
  "report.cohort-retention.option.cell.on or after.hint":
    "Aktiv ved en alder: var der i den perioden eller en senere, altså ikke borte for godt.",
  "report.cohort-retention.option.cell.on or before": "Senest i den perioden",
  "report.cohort-retention.option.cell.on or before.hint":
    "Aktiv ved en alder: har kommet igjen minst én gang innen utgangen av den perioden, den første ikke medregnet.",
  "report.cohort-retention.option.cell.streak": "I hver periode til da",
  "report.cohort-retention.option.cell.streak.hint":
    "Aktiv ved en alder: var der i hver periode fra den første til den, uten hull.",
  "report.cohort-retention.option.measure": "Hva står i cellene?",
  "report.cohort-retention.option.measure.rate": "Andel av kundene",
  "report.cohort-retention.option.measure.rate.hint":
    "Celler: andelen av kohortens kunder som er aktive ved alderen.",
  "report.cohort-retention.option.measure.customers": "Kunder",
  "report.cohort-retention.option.measure.customers.hint":
    "Celler: hvor mange av kohortens kunder som er aktive ved alderen.",
  "report.cohort-retention.option.measure.orders": "Kjøp",
  "report.cohort-retention.option.measure.orders.hint":
    "Celler: hvor mange kjøp kohorten gjorde ved alderen.",
  "report.cohort-retention.option.measure.value": "Verdi",
  "report.cohort-retention.option.measure.value.hint":
    "Celler: hva kohorten brukte ved alderen, tilbakebetalinger trukket fra.",
  "report.cohort-retention.option.measure.value per customer": "Verdi per kunde",
  "report.cohort-retention.option.measure.value per customer.hint":
    "Celler: hva kohorten brukte ved alderen, delt på alle dens kunder.",
  "report.cohort-retention.option.reference": "Andel av hvem?",
  "report.cohort-retention.option.reference.cohort": "Av hele kohorten",
  "report.cohort-retention.option.reference.previous": "Av dem som var aktive én alder før",
  "report.cohort-retention.option.ages": "Høyst så mange aldre",
  "report.cohort-retention.note.transactions":
    "En kohort er de som kjøpte ({date}) første gang i samme periode; alder 0 er den perioden.",
  "report.cohort-retention.note.memberships":
    "En kohort er de som kom til ({joined}) første gang i samme periode; alder 0 er den perioden. Å være der i en periode er å være medlem når den slutter: kommet innen da og ikke gått ({ended}).",
  "report.cohort-retention.note.previous": "Andelen er av dem som var aktive én alder før.",
  "report.cohort-retention.note.immature": "En tom celle er ikke 0: perioden var ikke slutt {date}.",
  "report.cohort-retention.note.curve":
    "Kurven er av alle kunder hvis periode er slutt: summen av de aktive over summen av alle, aldri et gjennomsnitt av andeler. Ved siden av står de siste kohortene.",
  "report.cohort-retention.note.no-amount":
    "Verdi krever en kolonne med beløp; uten den viser cellene andelen av kundene.",
};
