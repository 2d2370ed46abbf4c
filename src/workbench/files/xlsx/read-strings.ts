import type { XmlHandler } from "../xml/scan";
import { scanXml } from "../xml/scan";

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Whether any text carries formats within itself. */
  readonly rich: boolean;
  /** Whether any has hints beside it that say how it is pronounced. */
  readonly phonetic: boolean;
}

/** The texts that cells share. Phonetic hints, which stand beside Japanese texts, are no part of them. */
export function readSharedStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const collector = new TextCollector();
  let rich = false;
  let phonetic = false;
  scanXml(xml, {
    open: (name) => {
      if (name === "si") collector.clear();
      if (name === "rPr") rich = true;
      if (name === "rPh") phonetic = true;
      collector.open(name);
    },
    text: (text) => collector.text(text),
    close: (name) => {
      collector.close(name);
      if (name === "si") texts.push(collector.finish());
    },
  });
  return { texts, rich, phonetic };
}

/** Gathers what stands in `<t>` elements, phonetic hints apart. */
export class TextCollector implements XmlHandler {
  #text = "";
  #inText = false;
  #inPhonetic = false;

  clear(): void {
    this.#text = "";
  }

  open(name: string): void {
    if (name === "t") this.#inText = true;
    else if (name === "rPh") this.#inPhonetic = true;
  }

  text(text: string): void {
    if (this.#inText && !this.#inPhonetic) this.#text += text;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    else if (name === "rPh") this.#inPhonetic = false;
  }

  finish(): string {
    return decodeString(this.#text);
  }
}

/** `_x000D_` stands for the character of that number, `_x005F_` for an underscore that begins no such thing. */
export function decodeString(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** The opposite: control characters get through, and a text that looks like such a thing stays itself. */
export function encodeString(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
