import type { programmeUplift as english } from "../../en/reports/programme-uplift";

export const programmeUplift: Readonly<Record<keyof typeof english, string>> = {
  "report.programme-uplift.name": "Programmets effekt",
  "report.programme-uplift.question": "Virker vores program?",
  "report.programme-uplift.sheet": "Programmets effekt",
  "report.programme-uplift.title": "Programmets medlemmer over for andre",
  "report.programme-uplift.chart": "Andel, der blev, medlemmer og andre",
  "report.programme-uplift.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.programme-uplift.sentence.one-group":
    "Der er {members, plural, one {# medlem} other {# medlemmer}} og {others, plural, one {# anden kunde} other {# andre}}: intet at sammenligne med",
  "report.programme-uplift.shape.customers": "En kunde, medlem eller ej, med et ja eller nej",
  "report.programme-uplift.input.member": "Medlem",
  "report.programme-uplift.input.member.hint": "Ja eller nej: er kunden med i programmet?",
  "report.programme-uplift.input.segment.hint": "Med den sammenlignes medlemmer med andre i samme segment",
  "report.programme-uplift.input.value": "Værdi",
  "report.programme-uplift.input.value.hint":
    "Hvad kunden bidrager med i perioden; med den vises det ekstra bidrag",
  "report.programme-uplift.input.issued": "Udstedte point",
  "report.programme-uplift.input.issued.hint": "Point, kunden fik i perioden",
  "report.programme-uplift.input.redeemed": "Indløste point",
  "report.programme-uplift.input.redeemed.hint": "Point, kunden brugte i perioden",
  "report.programme-uplift.option.pointsPerUnit": "Point, der er én krone eller euro værd",
  "report.programme-uplift.option.pointsPerUnit.hint": "100, hvor et point er en hundrededel værd",
  "report.programme-uplift.option.breakage": "Andel af pointene, der aldrig indløses",
  "report.programme-uplift.option.breakage.hint": "Spørges der om, hvor ingen kolonne siger det",
  "report.programme-uplift.option.fee": "Driftsomkostning pr. medlem",
  "report.programme-uplift.option.fee.hint": "Gebyrer, kort og beskeder i perioden, i hele kroner eller euro",
  "report.programme-uplift.option.donation": "Donation pr. medlem",
  "report.programme-uplift.option.donation.hint":
    "Hvad der gives til et godt formål for hvert medlem, i hele kroner eller euro",
  "report.programme-uplift.note.chosen":
    "Pas på: medlemmer har selv valgt at være med. Den, der melder sig, er ofte en bedre kunde i forvejen, så en forskel behøver ikke skyldes programmet; det ville kun en sammenligning med kunder holdt udenfor ved lodtrækning vise.",
  "report.programme-uplift.note.difference":
    "Forskel er medlemmernes fastholdelse minus de andres; Nedre og Øvre afgrænser den med {level, number, ::scale/100 .##} % sikkerhed (Newcombes hybride scoreinterval); p er den tosidede sandsynlighed for sådan en forskel, hvor der ingen er (samlet z-test).",
  "report.programme-uplift.note.extra":
    "Ekstra kunder er Forskel × Medlemmer; totalen er lagt sammen over segmenterne, så det ikke tæller som en effekt, at medlemmer findes i andre segmenter end andre.",
  "report.programme-uplift.note.balance":
    "Ekstra bidrag er Ekstra kunder × gennemsnitsværdien af et medlem, der blev. Point koster det, der blev indløst, {points, number} point for én møntenhed. Netto er det, der er tilbage efter point, drift og donation.",
  "report.programme-uplift.note.breakage":
    "Hvor mange point der blev indløst, står ikke i data: {breakage, number, ::scale/100 .##} % af de udstedte regnes som aldrig indløst.",
  "report.programme-uplift.sentence.more":
    "{member, number, ::scale/100 .0} % af {members, plural, one {# medlem} other {# medlemmer}} blev, {other, number, ::scale/100 .0} % af {others, plural, one {# anden kunde} other {# andre}}: medlemmer bliver oftere, med {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) point, eller {extra, number, ::.} kunder{known, select, yes {; efter programmets omkostninger er der {net, number, ::.00} tilbage} other {}}",
  "report.programme-uplift.sentence.less":
    "{member, number, ::scale/100 .0} % af {members, plural, one {# medlem} other {# medlemmer}} blev, {other, number, ::scale/100 .0} % af {others, plural, one {# anden kunde} other {# andre}}: medlemmer bliver sjældnere, med {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) point, eller {extra, number, ::.} kunder{known, select, yes {; efter programmets omkostninger er der {net, number, ::.00} tilbage} other {}}",
  "report.programme-uplift.sentence.unclear":
    "{member, number, ::scale/100 .0} % af {members, plural, one {# medlem} other {# medlemmer}} blev, {other, number, ::scale/100 .0} % af {others, plural, one {# anden kunde} other {# andre}}: en forskel på {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) point, eller {extra, number, ::.} kunder, som kan være tilfældig{known, select, yes {; efter programmets omkostninger er der {net, number, ::.00} tilbage} other {}}",
  "report.programme-uplift.input.segment": "Segment",
  "report.programme-uplift.input.outcome": "Udfald",
  "report.programme-uplift.input.outcome.hint":
    "Ja eller nej, SAND eller FALSK, 1 eller 0: ét svar pr. kunde",
  "report.programme-uplift.input.customer": "Kunde",
  "report.programme-uplift.input.customer.hint": "Med den findes kunder, der står på flere rækker",
  "report.programme-uplift.option.meaning": "Hvad betyder “Ja”?",
  "report.programme-uplift.option.meaning.kept": "Kunden blev",
  "report.programme-uplift.option.meaning.left": "Kunden forlod os",
  "report.programme-uplift.option.level": "Konfidensniveau",
  "report.programme-uplift.note.kept": "“Ja” i {outcome} betyder, at kunden blev.",
  "report.programme-uplift.note.left": "“Ja” i {outcome} betyder, at kunden forlod os.",
};
