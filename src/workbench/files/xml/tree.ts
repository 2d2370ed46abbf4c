import { scanXml, type Attributes } from "./scan";

/** An element with all that stands in it: for parts small enough to be held as a whole. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: Attributes,
  ) {}

  /** The first child of that name. */
  child(name: string): XmlElement | null {
    return this.children.find((child) => child.name === name) ?? null;
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The first element down a path of names. */
  at(...path: readonly string[]): XmlElement | null {
    return path.reduce<XmlElement | null>((element, name) => element?.child(name) ?? null, this);
  }

  attribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }

  /** The attribute `val`, in which most of the format's small elements keep what they say. */
  get value(): string | null {
    return this.attribute("val");
  }

  number(name: string): number | null {
    return readNumber(this.attribute(name));
  }

  /** Whether an attribute says yes; `otherwise` where it is missing. */
  flag(name: string, otherwise: boolean): boolean {
    return readFlag(this.attribute(name), otherwise);
  }

  /** Id of the relation that an element speaks of, whatever prefix the file gives it. */
  get relation(): string | null {
    return relationOf(this.attributes);
  }
}

export function relationOf(attributes: Attributes): string | null {
  return Object.entries(attributes).find(([name]) => /^[^:]+:(id|embed)$/.test(name))?.[1] ?? null;
}

export function readFlag(word: string | null | undefined, otherwise: boolean): boolean {
  if (word === null || word === undefined) return otherwise;
  return word === "1" || word === "true" || word === "on";
}

export function readNumber(word: string | null | undefined): number | null {
  if (word === null || word === undefined || word.trim() === "") return null;
  const number = Number(word);
  return Number.isFinite(number) ? number : null;
}

/** Reads a whole document. */
export function readXml(xml: string): XmlElement {
  const top = new XmlElement("", {});
  const open = [top];
  scanXml(xml, {
    open: (name, attributes) => {
      const element = new XmlElement(name, attributes);
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (text) => {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close: () => void open.pop(),
  });
  return top.children[0] ?? top;
}
