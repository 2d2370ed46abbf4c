import type { programmeUplift as english } from "../../en/reports/programme-uplift";

export const programmeUplift: Readonly<Record<keyof typeof english, string>> = {
  "report.programme-uplift.name": "Programmets effekt",
  "report.programme-uplift.question": "Virker programmet vårt?",
  "report.programme-uplift.sheet": "Programmets effekt",
  "report.programme-uplift.title": "Programmets medlemmer mot andre",
  "report.programme-uplift.chart": "Andel som ble, medlemmer og andre",
  "report.programme-uplift.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.programme-uplift.sentence.one-group":
    "Det er {members, plural, one {# medlem} other {# medlemmer}} og {others, plural, one {# annen kunde} other {# andre}}: ingenting å sammenligne med",
  "report.programme-uplift.shape.customers": "En kunde, medlem eller ikke, med et ja eller nei",
  "report.programme-uplift.input.member": "Medlem",
  "report.programme-uplift.input.member.hint": "Ja eller nei: er kunden med i programmet?",
  "report.programme-uplift.input.segment.hint": "Med den sammenlignes medlemmer med andre i samme segment",
  "report.programme-uplift.input.value": "Verdi",
  "report.programme-uplift.input.value.hint":
    "Hva kunden bidrar med i perioden; med den vises det ekstra bidraget",
  "report.programme-uplift.input.issued": "Utstedte poeng",
  "report.programme-uplift.input.issued.hint": "Poeng kunden fikk i perioden",
  "report.programme-uplift.input.redeemed": "Innløste poeng",
  "report.programme-uplift.input.redeemed.hint": "Poeng kunden brukte i perioden",
  "report.programme-uplift.option.pointsPerUnit": "Poeng som er verdt én krone eller euro",
  "report.programme-uplift.option.pointsPerUnit.hint": "100 der et poeng er verdt en hundredel",
  "report.programme-uplift.option.breakage": "Andel av poengene som aldri innløses",
  "report.programme-uplift.option.breakage.hint": "Spørres om der ingen kolonne sier det",
  "report.programme-uplift.option.fee": "Driftskostnad per medlem",
  "report.programme-uplift.option.fee.hint":
    "Gebyrer, kort og meldinger i perioden, i hele kroner eller euro",
  "report.programme-uplift.option.donation": "Donasjon per medlem",
  "report.programme-uplift.option.donation.hint":
    "Hva som gis til et godt formål for hvert medlem, i hele kroner eller euro",
  "report.programme-uplift.note.chosen":
    "Vær obs: medlemmer har selv valgt å bli med. Den som melder seg, er ofte en bedre kunde fra før, så en differanse trenger ikke skyldes programmet; det ville bare en sammenligning med kunder holdt utenfor ved loddtrekning vise.",
  "report.programme-uplift.note.difference":
    "Differanse er medlemmenes bevaring minus de andres; Nedre og Øvre avgrenser den med {level, number, ::scale/100 .##} % sikkerhet (Newcombes hybride scoreintervall); p er den tosidige sannsynligheten for en slik differanse der det ingen er (samlet z-test).",
  "report.programme-uplift.note.extra":
    "Ekstra kunder er Differanse × Medlemmer; totalen er lagt sammen over segmentene, så det ikke teller som en effekt at medlemmer finnes i andre segmenter enn andre.",
  "report.programme-uplift.note.balance":
    "Ekstra bidrag er Ekstra kunder × gjennomsnittsverdien av et medlem som ble. Poeng koster det som ble innløst, {points, number} poeng for én myntenhet. Netto er det som er igjen etter poeng, drift og donasjon.",
  "report.programme-uplift.note.breakage":
    "Hvor mange poeng som ble innløst, står ikke i dataene: {breakage, number, ::scale/100 .##} % av de utstedte regnes som aldri innløst.",
  "report.programme-uplift.sentence.more":
    "{member, number, ::scale/100 .0} % av {members, plural, one {# medlem} other {# medlemmer}} ble, {other, number, ::scale/100 .0} % av {others, plural, one {# annen kunde} other {# andre}}: medlemmer blir oftere, med {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) poeng, eller {extra, number, ::.} kunder{known, select, yes {; etter programmets kostnader er det {net, number, ::.00} igjen} other {}}",
  "report.programme-uplift.sentence.less":
    "{member, number, ::scale/100 .0} % av {members, plural, one {# medlem} other {# medlemmer}} ble, {other, number, ::scale/100 .0} % av {others, plural, one {# annen kunde} other {# andre}}: medlemmer blir sjeldnere, med {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) poeng, eller {extra, number, ::.} kunder{known, select, yes {; etter programmets kostnader er det {net, number, ::.00} igjen} other {}}",
  "report.programme-uplift.sentence.unclear":
    "{member, number, ::scale/100 .0} % av {members, plural, one {# medlem} other {# medlemmer}} ble, {other, number, ::scale/100 .0} % av {others, plural, one {# annen kunde} other {# andre}}: en differanse på {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) poeng, eller {extra, number, ::.} kunder, som kan være tilfeldig{known, select, yes {; etter programmets kostnader er det {net, number, ::.00} igjen} other {}}",
  "report.programme-uplift.input.segment": "Segment",
  "report.programme-uplift.input.outcome": "Utfall",
  "report.programme-uplift.input.outcome.hint":
    "Ja eller nei, SANN eller USANN, 1 eller 0: ett svar per kunde",
  "report.programme-uplift.input.customer": "Kunde",
  "report.programme-uplift.input.customer.hint": "Med den finner Stay kunder som står på flere rader",
  "report.programme-uplift.option.meaning": "Hva betyr «Ja»?",
  "report.programme-uplift.option.meaning.kept": "Kunden ble værende",
  "report.programme-uplift.option.meaning.left": "Kunden sluttet",
  "report.programme-uplift.option.level": "Konfidensnivå",
  "report.programme-uplift.note.kept": "«Ja» i {outcome} betyr at kunden ble værende.",
  "report.programme-uplift.note.left": "«Ja» i {outcome} betyr at kunden sluttet.",
};
