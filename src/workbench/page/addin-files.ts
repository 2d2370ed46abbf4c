import type { FunctionsFile } from "../grid/functions/metadata";
import type { FunctionsMetadata } from "../office-host/custom-functions/invocations";
import { readManifest, type Manifest } from "./manifest";
import type { Language } from "./query";

/** What a host reads of an add-in before it starts it. */
export interface AddinFiles {
  readonly manifest: Manifest;
  readonly functions: FunctionsFile & FunctionsMetadata;
}

/** Reads manifest and functions in a language, from the very files that Excel would read. */
export async function readAddin(language: Language): Promise<AddinFiles> {
  const manifest = readManifest(await (await fetchFile("/manifest.xml")).text(), language);
  const functions = (await (await fetchFile(manifest.functions)).json()) as AddinFiles["functions"];
  return { manifest, functions };
}

/** @throws FileMissing when there is no such file */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new FileMissing(`${address}: ${response.status}`);
  return response;
}

export class FileMissing extends Error {}
