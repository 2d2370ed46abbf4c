import type { programmeUplift as english } from "../../en/reports/programme-uplift";

export const programmeUplift: Readonly<Record<keyof typeof english, string>> = {
  "report.programme-uplift.name": "Programmets effekt",
  "report.programme-uplift.question": "Fungerar vårt program?",
  "report.programme-uplift.sheet": "Programmets effekt",
  "report.programme-uplift.title": "Programmets medlemmar mot andra",
  "report.programme-uplift.chart": "Andel som stannade, medlemmar och andra",
  "report.programme-uplift.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.programme-uplift.sentence.one-group":
    "Det finns {members, plural, one {# medlem} other {# medlemmar}} och {others, plural, one {# annan kund} other {# andra}}: inget att jämföra med",
  "report.programme-uplift.shape.customers": "En kund, medlem eller inte, med ett ja eller nej",
  "report.programme-uplift.input.member": "Medlem",
  "report.programme-uplift.input.member.hint": "Ja eller nej: är kunden med i programmet?",
  "report.programme-uplift.input.segment.hint": "Med den jämförs medlemmar med andra i samma segment",
  "report.programme-uplift.input.value": "Värde",
  "report.programme-uplift.input.value.hint":
    "Vad kunden bidrar med under perioden; med den visas det extra bidraget",
  "report.programme-uplift.input.issued": "Utdelade poäng",
  "report.programme-uplift.input.issued.hint": "Poäng som kunden fick under perioden",
  "report.programme-uplift.input.redeemed": "Inlösta poäng",
  "report.programme-uplift.input.redeemed.hint": "Poäng som kunden använde under perioden",
  "report.programme-uplift.option.pointsPerUnit": "Poäng som är värda en krona eller euro",
  "report.programme-uplift.option.pointsPerUnit.hint": "100 där en poäng är värd en hundradel",
  "report.programme-uplift.option.breakage": "Andel av poängen som aldrig löses in",
  "report.programme-uplift.option.breakage.hint": "Frågas där ingen kolumn säger det",
  "report.programme-uplift.option.fee": "Driftskostnad per medlem",
  "report.programme-uplift.option.fee.hint":
    "Avgifter, kort och meddelanden under perioden, i hela kronor eller euro",
  "report.programme-uplift.option.donation": "Donation per medlem",
  "report.programme-uplift.option.donation.hint":
    "Vad som ges till ett gott ändamål för varje medlem, i hela kronor eller euro",
  "report.programme-uplift.note.chosen":
    "Observera: medlemmar har själva valt att gå med. Den som går med är ofta en bättre kund redan innan, så en skillnad behöver inte bero på programmet; det skulle bara en jämförelse med kunder som lottats bort visa.",
  "report.programme-uplift.note.difference":
    "Skillnad är medlemmarnas retention minus de andras; Nedre och Övre avgränsar den med {level, number, ::scale/100 .##} % säkerhet (Newcombes hybrida scoreintervall); p är den tvåsidiga sannolikheten för en sådan skillnad där ingen finns (sammanvägt z-test).",
  "report.programme-uplift.note.extra":
    "Extra kunder är Skillnad × Medlemmar; totalen är summerad över segmenten, så att det inte räknas som en effekt att medlemmar finns i andra segment än andra.",
  "report.programme-uplift.note.balance":
    "Extra bidrag är Extra kunder × medelvärdet av en medlem som stannade. Poäng kostar det som lösts in, {points, number} poäng för en valutaenhet. Netto är vad som återstår efter poäng, drift och donation.",
  "report.programme-uplift.note.breakage":
    "Hur många poäng som lösts in framgår inte av data: {breakage, number, ::scale/100 .##} % av de utdelade antas aldrig lösas in.",
  "report.programme-uplift.sentence.more":
    "{member, number, ::scale/100 .0} % av {members, plural, one {# medlem} other {# medlemmar}} stannade, {other, number, ::scale/100 .0} % av {others, plural, one {# annan kund} other {# andra}}: medlemmar stannar oftare, med {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) procentenheter, eller {extra, number, ::.} kunder{known, select, yes {; efter programmets kostnader återstår {net, number, ::.00}} other {}}",
  "report.programme-uplift.sentence.less":
    "{member, number, ::scale/100 .0} % av {members, plural, one {# medlem} other {# medlemmar}} stannade, {other, number, ::scale/100 .0} % av {others, plural, one {# annan kund} other {# andra}}: medlemmar stannar mer sällan, med {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) procentenheter, eller {extra, number, ::.} kunder{known, select, yes {; efter programmets kostnader återstår {net, number, ::.00}} other {}}",
  "report.programme-uplift.sentence.unclear":
    "{member, number, ::scale/100 .0} % av {members, plural, one {# medlem} other {# medlemmar}} stannade, {other, number, ::scale/100 .0} % av {others, plural, one {# annan kund} other {# andra}}: en skillnad på {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) procentenheter, eller {extra, number, ::.} kunder, som kan vara slump{known, select, yes {; efter programmets kostnader återstår {net, number, ::.00}} other {}}",
  "report.programme-uplift.input.segment": "Segment",
  "report.programme-uplift.input.outcome": "Utfall",
  "report.programme-uplift.input.outcome.hint":
    "Ja eller nej, SANT eller FALSKT, 1 eller 0: ett svar per kund",
  "report.programme-uplift.input.customer": "Kund",
  "report.programme-uplift.input.customer.hint": "Med den hittas kunder som finns på flera rader",
  "report.programme-uplift.option.meaning": "Vad betyder ”Ja”?",
  "report.programme-uplift.option.meaning.kept": "Kunden stannade",
  "report.programme-uplift.option.meaning.left": "Kunden lämnade",
  "report.programme-uplift.option.level": "Konfidensnivå",
  "report.programme-uplift.note.kept": "”Ja” i {outcome} betyder att kunden stannade.",
  "report.programme-uplift.note.left": "”Ja” i {outcome} betyder att kunden lämnade.",
};
