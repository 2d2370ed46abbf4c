import { FileRefusal } from "../refusals";

const endOfDirectory = 0x06054b50;
const entryMark = 0x02014b50;
const largest32 = 0xffffffff;

/** What a zip file says it holds. */
export interface ZipDirectory {
  readonly parts: number;
  /** Bytes when unpacked. */
  readonly size: number;
}

/**
 * How much does a zip file say it holds when unpacked? Read from its directory alone, before anything is
 * unpacked; that the directory tells the truth is watched while unpacking.
 *
 * @throws FileRefusal damaged when there is no whole directory
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) {
      throw new FileRefusal("damaged", "the zip directory is broken");
    }
    const size = view.getUint32(at + 24, true);
    // A part of 4 GB or more states its size elsewhere.
    total += size === largest32 ? Number.POSITIVE_INFINITY : size;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { parts: count, size: total };
}

/** The directory's end stands at the end of the file, before a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new FileRefusal("damaged", "there is no zip directory");
}
