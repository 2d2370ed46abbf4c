import type { cohortRetention as english } from "../../en/reports/cohort-retention";

export const cohortRetention: Readonly<Record<keyof typeof english, string>> = {
  "report.cohort-retention.name": "Fastholdelse pr. kohorte",
  "report.cohort-retention.question": "Hvordan ældes kohorterne?",
  "report.cohort-retention.sheet": "Kohorter",
  "report.cohort-retention.title": "Fastholdelse efter kohorte og alder",
  "report.cohort-retention.sentence":
    "I {unit, select, day {dag} week {uge} month {måned} quarter {kvartal} year {år} brackets {dag} other {vindue}} {age} efter den første var {rate, number, ::scale/100 .0} % af kunderne aktive ({kept, number} af {all, number}); i {unit, select, day {dag} week {uge} month {måned} quarter {kvartal} year {år} brackets {dag} other {vindue}} {ageLater} var det {rateLater, number, ::scale/100 .0} % ({keptLater, number} af {allLater, number})",
  "report.cohort-retention.sentence.one-age":
    "I {unit, select, day {dag} week {uge} month {måned} quarter {kvartal} year {år} brackets {dag} other {vindue}} {age} efter den første var {rate, number, ::scale/100 .0} % af kunderne aktive ({kept, number} af {all, number})",
  "report.cohort-retention.sentence.too-young":
    "Ingen af {customers, plural, one {# kunde} other {# kunder}} har været her en hel periode efter den første: der er intet at følge endnu",
  "report.cohort-retention.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.cohort-retention.chart": "Andel af kunderne, der er aktive, efter alder",
  "report.cohort-retention.shape.memberships": "Et medlemskab med start- og slutdato",
  "report.cohort-retention.shape.transactions": "Et køb med kunde og dato",
  "report.cohort-retention.input.customer": "Kunde",
  "report.cohort-retention.input.customer.hint":
    "Hvis række det er: en kunde hører til kohorten for sin første",
  "report.cohort-retention.input.date": "Købsdato",
  "report.cohort-retention.input.date.hint": "Den dag, kunden købte",
  "report.cohort-retention.input.amount": "Beløb",
  "report.cohort-retention.input.amount.hint":
    "Med det kan cellerne vise værdi, og tilbagebetalinger (negative beløb) er ingen køb",
  "report.cohort-retention.input.joined": "Startdato",
  "report.cohort-retention.input.joined.hint": "Den dag, medlemskabet begyndte",
  "report.cohort-retention.input.ended": "Slutdato",
  "report.cohort-retention.input.ended.hint": "Den dag, det sluttede; tom, så længe det varer",
  "report.cohort-retention.option.days": "Dage i hver periode",
  "report.cohort-retention.option.lastDays": "Sidste dag i hvert interval",
  "report.cohort-retention.option.lastDays.hint":
    "Stigende tal med mellemrum: 3 7 14 giver dag 1–3, 4–7, 8–14 efter den første; tom betyder 3 7 14 30 60 90",
  "report.cohort-retention.option.cell": "Hvornår er en kunde aktiv ved en alder?",
  "report.cohort-retention.option.cell.on": "I den periode",
  "report.cohort-retention.option.cell.on.hint":
    "Aktiv ved en alder: var der i netop den periode, uanset hvad der kom før og efter.",
  "report.cohort-retention.option.cell.on or after": "I den periode eller senere",
  "report.cohort-retention.option.cell.on or after.hint":
    "Aktiv ved en alder: var der i den periode eller en senere, altså ikke gået for altid.",
  "report.cohort-retention.option.cell.on or before": "Senest i den periode",
  "report.cohort-retention.option.cell.on or before.hint":
    "Aktiv ved en alder: er kommet igen mindst én gang inden udgangen af den periode, den første ikke medregnet.",
  "report.cohort-retention.option.cell.streak": "I hver periode indtil da",
  "report.cohort-retention.option.cell.streak.hint":
    "Aktiv ved en alder: var der i hver periode fra den første til den, uden huller.",
  "report.cohort-retention.option.measure": "Hvad står i cellerne?",
  "report.cohort-retention.option.measure.rate": "Andel af kunderne",
  "report.cohort-retention.option.measure.rate.hint":
    "Celler: den andel af kohortens kunder, der er aktive ved alderen.",
  "report.cohort-retention.option.measure.customers": "Kunder",
  "report.cohort-retention.option.measure.customers.hint":
    "Celler: hvor mange af kohortens kunder der er aktive ved alderen.",
  "report.cohort-retention.option.measure.orders": "Køb",
  "report.cohort-retention.option.measure.orders.hint": "Celler: hvor mange køb kohorten gjorde ved alderen.",
  "report.cohort-retention.option.measure.value": "Værdi",
  "report.cohort-retention.option.measure.value.hint":
    "Celler: hvad kohorten brugte ved alderen, tilbagebetalinger trukket fra.",
  "report.cohort-retention.option.measure.value per customer": "Værdi pr. kunde",
  "report.cohort-retention.option.measure.value per customer.hint":
    "Celler: hvad kohorten brugte ved alderen, delt med alle dens kunder.",
  "report.cohort-retention.option.reference": "Andel af hvem?",
  "report.cohort-retention.option.reference.cohort": "Af hele kohorten",
  "report.cohort-retention.option.reference.previous": "Af dem, der var aktive én alder før",
  "report.cohort-retention.option.ages": "Højst så mange aldre",
  "report.cohort-retention.note.transactions":
    "En kohorte er dem, der købte ({date}) første gang i samme periode; alder 0 er den periode.",
  "report.cohort-retention.note.memberships":
    "En kohorte er dem, der kom til ({joined}) første gang i samme periode; alder 0 er den periode. At være der i en periode er at være medlem, når den slutter: kommet inden da og ikke gået ({ended}).",
  "report.cohort-retention.note.previous": "Andelen er af dem, der var aktive én alder før.",
  "report.cohort-retention.note.immature": "En tom celle er ikke 0: dens periode var ikke slut {date}.",
  "report.cohort-retention.note.curve":
    "Kurven er af alle kunder, hvis periode er slut: summen af de aktive over summen af alle, aldrig et gennemsnit af andele. Ved siden af står de seneste kohorter.",
  "report.cohort-retention.note.no-amount":
    "Værdi kræver en kolonne med beløb; uden den viser cellerne andelen af kunderne.",
};
