import JSZip from "jszip";

/** A zip file with these texts in it, by their paths. */
export async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text, { createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export const addin = { id: "b3f4d878-845c-4ef9-a2a9-63b694ced3a6", version: "1.0.0.0" };

export const options = { functions: ["STAY.RETENTION", "STAY.SEGMENT.OUTCOMES"], addin };
