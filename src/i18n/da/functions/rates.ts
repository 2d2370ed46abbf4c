import type { FunctionText } from "../../../contract/function-spec";

/** Danish texts of the family rates, by function id. */
export const rates: Readonly<Record<string, FunctionText>> = {
  RETENTION: {
    summary: "Andel af kunderne ved periodens begyndelse, som stadig er her ved dens slutning.",
    params: {
      start: "Kunder ved periodens begyndelse.",
      end: "Kunder ved periodens slutning, nye medregnet.",
      new: "Kunder vundet i perioden.",
    },
  },
  CHURN: {
    summary: "Andel af kunderne, som forsvandt i perioden.",
    params: {
      start: "Kunder ved periodens begyndelse.",
      end: "Kunder ved periodens slutning, nye medregnet.",
      new: "Kunder vundet i perioden.",
      method:
        "Hvad de tabte sættes i forhold til: begyndelsen (start), gennemsnittet (average) eller alle udsatte (exposed).",
    },
  },
  "RETENTION.INTERVAL": {
    summary: "Nedre og øvre ende af det interval, som den sande fastholdelse ligger i.",
    params: {
      retained: "Kunder fra begyndelsen, som stadig er her.",
      start: "Kunder ved periodens begyndelse.",
      level: "Hvor ofte sådanne intervaller rummer den sande fastholdelse: 0,95, når det udelades.",
      method:
        "Hvordan intervallet dannes: Wilsons score, Jeffreys' eller det eksakte efter Clopper og Pearson.",
    },
  },
  "SEGMENT.OUTCOMES": {
    summary: "Fastholdelse i hvert segment ud fra én række pr. kunde, med intervaller og totaler.",
    params: {
      segments: "Hver kundes segment.",
      outcomes: "Om hver kunde blev eller forsvandt: SAND eller FALSK, 1 eller 0, ja eller nej.",
      meaning: "Hvad ja betyder: at kunden blev (kept), eller at kunden forsvandt (left).",
      level: "Konfidensniveau for intervallerne fra Nedre til Øvre: 0,95, når det udelades.",
    },
  },
  "RETENTION.CONVERT": {
    summary: "En fastholdelse for én tidsenhed omregnet til en anden.",
    params: {
      rate: "Andel af kunderne, som fastholdes i én af den første enhed.",
      from: "Tidsenheden for andelen.",
      to: "Tidsenheden for resultatet.",
    },
  },
  "CHURN.CONVERT": {
    summary: "Et frafald for én tidsenhed omregnet til en anden.",
    params: {
      rate: "Andel af kunderne, som mistes i én af den første enhed.",
      from: "Tidsenheden for andelen.",
      to: "Tidsenheden for resultatet.",
    },
  },
  "LIFETIME.EXPECTED": {
    summary: "Antal perioder, som en kunde i gennemsnit bliver.",
    params: { churn: "Andel af kunderne, som mistes i én periode." },
  },
  "RETENTION.COMPARE": {
    summary: "Forskellen på to fastholdelser med interval og test for tilfældighed.",
    params: {
      retained1: "Kunder i første gruppe, som blev.",
      start1: "Kunder i første gruppe ved begyndelsen.",
      retained2: "Kunder i anden gruppe, som blev.",
      start2: "Kunder i anden gruppe ved begyndelsen.",
      level: "Hvor ofte sådanne intervaller rummer den sande forskel: 0,95, når det udelades.",
    },
  },
  "RETENTION.BYID": {
    summary: "Andel af kunderne på en liste, som også står på en senere liste.",
    params: { startIds: "Kunder ved begyndelsen.", endIds: "Kunder ved slutningen." },
  },
  "RETENTION.FLOW": {
    summary: "Kunder efter deres segment før og nu, med de mistede og de nye.",
    params: {
      startIds: "Kunder ved begyndelsen.",
      startSegments: "Hver kundes segment ved begyndelsen.",
      endIds: "Kunder ved slutningen.",
      endSegments: "Hver kundes segment ved slutningen.",
    },
  },
  "RETENTION.TREND": {
    summary: "Kunder, fastholdelse og frafald i hver kalenderperiode ud fra medlemsdatoer.",
    params: {
      startDates: "Datoen, hvor hver kunde begyndte.",
      endDates: "Datoen, hvor hver kunde stoppede; tom, når kunden stadig er her.",
      period: "Kalenderperioden for en række: måned (month), når det udelades.",
      from: "En dato i den første periode: den første begyndelse, når det udelades.",
      to: "En dato i den sidste periode: den seneste hændelse til og med i dag, når det udelades.",
    },
  },
  "SEGMENT.TABLE": {
    summary: "Fastholdelse og frafald i hvert segment ud fra antal, med intervaller og totaler.",
    params: {
      segments: "Segmenterne.",
      start: "Kunder i hvert segment ved periodens begyndelse.",
      end: "Kunder i hvert segment ved slutningen, nye medregnet.",
      new: "Kunder i hvert segment vundet i perioden.",
      level: "Konfidensniveau for intervallerne fra Nedre til Øvre: 0,95, når det udelades.",
    },
  },
  "SEGMENT.PERIOD": {
    summary: "Fastholdelse i hvert segment over en periode ud fra medlemsdatoer.",
    params: {
      segments: "Hver kundes segment.",
      startDates: "Datoen, hvor hver kunde begyndte.",
      endDates: "Datoen, hvor hver kunde stoppede; tom, når kunden stadig er her.",
      from: "Periodens første dag.",
      to: "Periodens sidste dag.",
      level: "Konfidensniveau for intervallerne fra Nedre til Øvre: 0,95, når det udelades.",
    },
  },
};
