import type { FunctionText } from "../../../contract/function-spec";

/** Norwegian bokmål texts of the family rates, by function id. */
export const rates: Readonly<Record<string, FunctionText>> = {
  RETENTION: {
    summary: "Andel av kundene ved periodens start som fortsatt er her ved slutten.",
    params: {
      start: "Kunder ved periodens start.",
      end: "Kunder ved periodens slutt, medregnet nye.",
      new: "Kunder vunnet i perioden.",
    },
  },
  CHURN: {
    summary: "Andel av kundene som sluttet i perioden.",
    params: {
      start: "Kunder ved periodens start.",
      end: "Kunder ved periodens slutt, medregnet nye.",
      new: "Kunder vunnet i perioden.",
      method:
        "Hva de tapte settes i forhold til: starten (start), snittet av start og slutt (average) eller alle eksponerte (exposed).",
    },
  },
  "RETENTION.INTERVAL": {
    summary: "Nedre og øvre ende av intervallet som den sanne bevaringen ligger i.",
    params: {
      retained: "Kunder fra starten som fortsatt er her.",
      start: "Kunder ved periodens start.",
      level: "Hvor ofte slike intervaller rommer den sanne bevaringen: 0,95 når det utelates.",
      method: "Hvordan intervallet lages: Wilsons skår, Jeffreys' eller det eksakte av Clopper og Pearson.",
    },
  },
  "SEGMENT.OUTCOMES": {
    summary: "Bevaring i hvert segment ut fra én rad per kunde, med intervaller og totaler.",
    params: {
      segments: "Hver kundes segment.",
      outcomes: "Om hver kunde ble værende eller sluttet: SANN eller USANN, 1 eller 0, ja eller nei.",
      meaning: "Hva ja betyr: at kunden ble værende (kept), eller at kunden sluttet (left).",
      level: "Konfidensnivå for intervallene fra Nedre til Øvre: 0,95 når det utelates.",
    },
  },
  "RETENTION.CONVERT": {
    summary: "En bevaringsgrad for én tidsenhet regnet om til en annen.",
    params: {
      rate: "Andel av kundene som beholdes i én av den første enheten.",
      from: "Tidsenheten for andelen.",
      to: "Tidsenheten for resultatet.",
    },
  },
  "CHURN.CONVERT": {
    summary: "En frafallsrate for én tidsenhet regnet om til en annen.",
    params: {
      rate: "Andel av kundene som mistes i én av den første enheten.",
      from: "Tidsenheten for andelen.",
      to: "Tidsenheten for resultatet.",
    },
  },
  "LIFETIME.EXPECTED": {
    summary: "Antall perioder en kunde i gjennomsnitt blir værende.",
    params: { churn: "Andel av kundene som mistes i én periode." },
  },
  "RETENTION.COMPARE": {
    summary: "Differansen mellom to bevaringsgrader med intervall og test for tilfeldighet.",
    params: {
      retained1: "Kunder i den første gruppen som ble værende.",
      start1: "Kunder i den første gruppen ved starten.",
      retained2: "Kunder i den andre gruppen som ble værende.",
      start2: "Kunder i den andre gruppen ved starten.",
      level: "Hvor ofte slike intervaller rommer den sanne differansen: 0,95 når det utelates.",
    },
  },
  "RETENTION.BYID": {
    summary: "Andel av kundene på en liste som også står på en senere liste.",
    params: { startIds: "Kunder ved starten.", endIds: "Kunder ved slutten." },
  },
  "RETENTION.FLOW": {
    summary: "Kunder etter segment før og nå, med de tapte og de nye.",
    params: {
      startIds: "Kunder ved starten.",
      startSegments: "Hver kundes segment ved starten.",
      endIds: "Kunder ved slutten.",
      endSegments: "Hver kundes segment ved slutten.",
    },
  },
  "RETENTION.TREND": {
    summary: "Kunder, bevaring og frafall i hver kalenderperiode ut fra medlemskapsdatoer.",
    params: {
      startDates: "Datoen da hver kunde begynte.",
      endDates: "Datoen da hver kunde sluttet; tom når kunden fortsatt er her.",
      period: "Kalenderperioden for en rad: måned (month) når det utelates.",
      from: "En dato i den første perioden: den første starten når det utelates.",
      to: "En dato i den siste perioden: den siste hendelsen til og med i dag når det utelates.",
    },
  },
  "SEGMENT.TABLE": {
    summary: "Bevaring og frafall i hvert segment ut fra antall, med intervaller og totaler.",
    params: {
      segments: "Segmentene.",
      start: "Kunder i hvert segment ved periodens start.",
      end: "Kunder i hvert segment ved slutten, medregnet nye.",
      new: "Kunder i hvert segment vunnet i perioden.",
      level: "Konfidensnivå for intervallene fra Nedre til Øvre: 0,95 når det utelates.",
    },
  },
  "SEGMENT.PERIOD": {
    summary: "Bevaring i hvert segment over en periode ut fra medlemskapsdatoer.",
    params: {
      segments: "Hver kundes segment.",
      startDates: "Datoen da hver kunde begynte.",
      endDates: "Datoen da hver kunde sluttet; tom når kunden fortsatt er her.",
      from: "Periodens første dag.",
      to: "Periodens siste dag.",
      level: "Konfidensnivå for intervallene fra Nedre til Øvre: 0,95 når det utelates.",
    },
  },
};
