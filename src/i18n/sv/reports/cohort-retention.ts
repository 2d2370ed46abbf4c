import type { cohortRetention as english } from "../../en/reports/cohort-retention";

export const cohortRetention: Readonly<Record<keyof typeof english, string>> = {
  "report.cohort-retention.name": "Retention per kohort",
  "report.cohort-retention.question": "Hur åldras kohorterna?",
  "report.cohort-retention.sheet": "Kohorter",
  "report.cohort-retention.title": "Retention efter kohort och ålder",
  "report.cohort-retention.sentence":
    "I {unit, select, day {dag} week {vecka} month {månad} quarter {kvartal} year {år} brackets {dag} other {fönster}} {age} efter den första var {rate, number, ::scale/100 .0} % av kunderna aktiva ({kept, number} av {all, number}); i {unit, select, day {dag} week {vecka} month {månad} quarter {kvartal} year {år} brackets {dag} other {fönster}} {ageLater} var det {rateLater, number, ::scale/100 .0} % ({keptLater, number} av {allLater, number})",
  "report.cohort-retention.sentence.one-age":
    "I {unit, select, day {dag} week {vecka} month {månad} quarter {kvartal} year {år} brackets {dag} other {fönster}} {age} efter den första var {rate, number, ::scale/100 .0} % av kunderna aktiva ({kept, number} av {all, number})",
  "report.cohort-retention.sentence.too-young":
    "Ingen av {customers, plural, one {# kund} other {# kunder}} har varit här en hel period efter den första: det finns inget att följa än",
  "report.cohort-retention.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.cohort-retention.chart": "Andel av kunderna som är aktiva, efter ålder",
  "report.cohort-retention.shape.memberships": "Ett medlemskap med start- och slutdatum",
  "report.cohort-retention.shape.transactions": "Ett köp med kund och datum",
  "report.cohort-retention.input.customer": "Kund",
  "report.cohort-retention.input.customer.hint": "Vems rad det är: en kund hör till kohorten för sin första",
  "report.cohort-retention.input.date": "Köpdatum",
  "report.cohort-retention.input.date.hint": "Dagen då kunden köpte",
  "report.cohort-retention.input.amount": "Belopp",
  "report.cohort-retention.input.amount.hint":
    "Med det kan cellerna visa värde, och återbetalningar (negativa belopp) är inga köp",
  "report.cohort-retention.input.joined": "Startdatum",
  "report.cohort-retention.input.joined.hint": "Dagen då medlemskapet började",
  "report.cohort-retention.input.ended": "Slutdatum",
  "report.cohort-retention.input.ended.hint": "Dagen då det slutade; tom så länge det varar",
  "report.cohort-retention.option.days": "Dagar i varje period",
  "report.cohort-retention.option.lastDays": "Sista dagen i varje intervall",
  "report.cohort-retention.option.lastDays.hint":
    "Stigande tal med mellanslag: 3 7 14 ger dag 1–3, 4–7, 8–14 efter den första; tomt betyder 3 7 14 30 60 90",
  "report.cohort-retention.option.cell": "När är en kund aktiv vid en ålder?",
  "report.cohort-retention.option.cell.on": "I den perioden",
  "report.cohort-retention.option.cell.on.hint":
    "Aktiv vid en ålder: fanns där i just den perioden, vad som än kom före och efter.",
  "report.cohort-retention.option.cell.on or after": "I den perioden eller senare",
  "report.cohort-retention.option.cell.on or after.hint":
    "Aktiv vid en ålder: fanns där i den perioden eller en senare, alltså inte borta för gott.",
  "report.cohort-retention.option.cell.on or before": "Senast i den perioden",
  "report.cohort-retention.option.cell.on or before.hint":
    "Aktiv vid en ålder: har kommit tillbaka minst en gång före den periodens slut, den första inte medräknad.",
  "report.cohort-retention.option.cell.streak": "I varje period dittills",
  "report.cohort-retention.option.cell.streak.hint":
    "Aktiv vid en ålder: fanns där i varje period från den första till den, utan luckor.",
  "report.cohort-retention.option.measure": "Vad står i cellerna?",
  "report.cohort-retention.option.measure.rate": "Andel av kunderna",
  "report.cohort-retention.option.measure.rate.hint":
    "Celler: andelen av kohortens kunder som är aktiva vid åldern.",
  "report.cohort-retention.option.measure.customers": "Kunder",
  "report.cohort-retention.option.measure.customers.hint":
    "Celler: hur många av kohortens kunder som är aktiva vid åldern.",
  "report.cohort-retention.option.measure.orders": "Köp",
  "report.cohort-retention.option.measure.orders.hint": "Celler: hur många köp kohorten gjorde vid åldern.",
  "report.cohort-retention.option.measure.value": "Värde",
  "report.cohort-retention.option.measure.value.hint":
    "Celler: vad kohorten spenderade vid åldern, återbetalningar avdragna.",
  "report.cohort-retention.option.measure.value per customer": "Värde per kund",
  "report.cohort-retention.option.measure.value per customer.hint":
    "Celler: vad kohorten spenderade vid åldern, delat med alla dess kunder.",
  "report.cohort-retention.option.reference": "Andel av vilka?",
  "report.cohort-retention.option.reference.cohort": "Av hela kohorten",
  "report.cohort-retention.option.reference.previous": "Av dem som var aktiva en ålder före",
  "report.cohort-retention.option.ages": "Högst så många åldrar",
  "report.cohort-retention.note.transactions":
    "En kohort är de som köpte ({date}) första gången i samma period; ålder 0 är den perioden.",
  "report.cohort-retention.note.memberships":
    "En kohort är de som kom ({joined}) första gången i samma period; ålder 0 är den perioden. Att finnas där i en period är att vara medlem när den slutar: ha kommit dessförinnan och inte gått ({ended}).",
  "report.cohort-retention.note.previous": "Andelen är av dem som var aktiva en ålder före.",
  "report.cohort-retention.note.immature": "En tom cell är inte 0: perioden var inte slut {date}.",
  "report.cohort-retention.note.curve":
    "Kurvan är av alla kunder vars period är slut: summan av de aktiva över summan av alla, aldrig ett medelvärde av andelar. Bredvid står de senaste kohorterna.",
  "report.cohort-retention.note.no-amount":
    "Värde kräver en kolumn med belopp; utan den visar cellerna andelen av kunderna.",
};
