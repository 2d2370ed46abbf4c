import { createHash, createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** base64 SHA-256 of the public key, as `--ignore-certificate-errors-spki-list` wants it. */
  readonly spki: string;
}

const day = 24 * 60 * 60 * 1000;
const validDays = 365;
const renewDaysBefore = 7;

/** The certificate for `localhost` kept in `directory`; made on first use, and again before it expires. */
export async function localCertificate(directory: string, now = new Date()): Promise<Certificate> {
  const file = join(directory, "localhost.pem");
  const kept = await readFile(file, "utf8").catch(() => "");
  return usable(kept, now) ?? create(directory, file, now);
}

/** Key and certificate stand in one file, so that two runs starting at once can never mix theirs. */
function usable(pem: string, now: Date): Certificate | null {
  const [key] = /-----BEGIN PRIVATE KEY-----[\s\S]+?-----END PRIVATE KEY-----/.exec(pem) ?? [];
  const [cert] = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem) ?? [];
  if (!key || !cert) return null;
  try {
    const x509 = new X509Certificate(cert);
    const belongs = x509.checkPrivateKey(createPrivateKey(key));
    const fresh = Date.parse(x509.validTo) - now.getTime() > renewDaysBefore * day;
    return belongs && fresh ? { key, cert, spki: publicKeyHash(cert) } : null;
  } catch {
    // A damaged file counts as none: a new key costs a moment.
    return null;
  }
}

async function create(directory: string, file: string, now: Date): Promise<Certificate> {
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${pems.private.trim()}\n${pems.cert.trim()}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
  return { key: pems.private, cert: pems.cert, spki: publicKeyHash(pems.cert) };
}

export function publicKeyHash(cert: string): string {
  const key = createPublicKey(cert).export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}
