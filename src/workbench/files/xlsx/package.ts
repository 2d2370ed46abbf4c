import JSZip from "jszip";
import { FileRefusal } from "../refusals";
import { readXml, type XmlElement } from "../xml/tree";
import { readDirectory } from "./zip-directory";

/** Bytes that a file may have when unpacked. */
export const mostUnpacked = 300 * 1024 * 1024;

/** Parts that a file may have; the largest workbooks have some hundreds. */
export const mostParts = 10_000;

export interface Relation {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `table`, ... */
  readonly kind: string;
  /** Path of the part spoken of; the address itself when it lies outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a workbook file, unpacked one by one within a limit that holds for all of them together. */
export class XlsxPackage {
  readonly #zip: JSZip;
  #left: number;
  /** Names of parts as the file has them, by their names in lower case: some programs mix the two. */
  readonly #names: ReadonlyMap<string, string>;

  private constructor(zip: JSZip, limit: number) {
    this.#zip = zip;
    this.#left = limit;
    this.#names = new Map(Object.keys(zip.files).map((name) => [normal(name), name]));
  }

  /** @throws FileRefusal damaged, or too-large when the file says it unpacks to more than the limit */
  static async open(bytes: Uint8Array, limit = mostUnpacked): Promise<XlsxPackage> {
    const { size, parts } = readDirectory(bytes);
    if (parts > mostParts) throw new FileRefusal("too-many-parts", `${parts} parts`);
    if (size > limit) throw new FileRefusal("too-large");
    try {
      return new XlsxPackage(await JSZip.loadAsync(bytes), limit);
    } catch (error) {
      throw new FileRefusal("damaged", "the zip file cannot be read", error);
    }
  }

  get paths(): readonly string[] {
    return [...this.#names.keys()];
  }

  has(path: string): boolean {
    return this.#names.has(normal(path));
  }

  /** A part as text. */
  async text(path: string): Promise<string> {
    const name = this.#names.get(normal(path));
    if (name === undefined) throw new FileRefusal("damaged", `${path} is missing`);
    const bytes = await this.#unpack(name);
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(wide ? "utf-16le" : "utf-8").decode(bytes);
  }

  async xml(path: string): Promise<XmlElement> {
    return readXml(await this.text(path));
  }

  /** What a part speaks of; nothing where it has no relations. */
  async relations(path: string): Promise<readonly Relation[]> {
    const slash = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, slash);
    const list = `${folder}_rels/${path.slice(slash)}.rels`;
    if (!this.has(list)) return [];
    const root = await this.xml(list);
    return root.all("Relationship").map((relation) => {
      const external = relation.attribute("TargetMode") === "External";
      const target = relation.attribute("Target") ?? "";
      return {
        id: relation.attribute("Id") ?? "",
        kind: (relation.attribute("Type") ?? "").split("/").at(-1) ?? "",
        target: external ? target : resolve(folder, target),
        external,
      };
    });
  }

  /** Unpacks piece by piece, so that a part which lies about its size is stopped in time. */
  #unpack(name: string): Promise<Uint8Array> {
    const entry = this.#zip.files[name];
    if (!entry) throw new FileRefusal("damaged", `${name} is missing`);
    return new Promise((resolvePart, reject) => {
      const pieces: Uint8Array[] = [];
      let size = 0;
      const stream = streamOf(entry);
      stream.on("data", (piece) => {
        size += piece.length;
        if (size > this.#left) {
          stream.pause();
          reject(new FileRefusal("too-large", name));
        } else pieces.push(piece);
      });
      stream.on("error", (error) => reject(new FileRefusal("damaged", `${name} cannot be unpacked`, error)));
      stream.on("end", () => {
        this.#left -= size;
        resolvePart(joined(pieces, size));
      });
      stream.resume();
    });
  }
}

/** JSZip's stream of a part, which its type declarations leave out. */
interface PartStream {
  on(event: "data", listener: (piece: Uint8Array) => void): PartStream;
  on(event: "error", listener: (error: Error) => void): PartStream;
  on(event: "end", listener: () => void): PartStream;
  pause(): void;
  resume(): void;
}

const streamOf = (entry: JSZip.JSZipObject): PartStream =>
  (entry as JSZip.JSZipObject & { internalStream(type: "uint8array"): PartStream }).internalStream(
    "uint8array",
  );

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const normal = (path: string): string => path.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();

/** A target as a path from the file's root. */
function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
