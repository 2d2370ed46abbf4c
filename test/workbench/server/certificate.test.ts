import { createPrivateKey, createPublicKey, createHash, X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localCertificate } from "../../../src/workbench/server/certificate";

const day = 24 * 60 * 60 * 1000;

describe("the local certificate", () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "certificate-"));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it("is made on first use for localhost and both loopback addresses", async () => {
    const { cert, key } = await localCertificate(directory);
    const x509 = new X509Certificate(cert);
    expect(x509.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1");
    expect(x509.ca).toBe(false);
    expect(x509.checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  it("keeps its key readable by the owner alone", async () => {
    await localCertificate(directory);
    expect((await stat(join(directory, "localhost.pem"))).mode & 0o777).toBe(0o600);
  });

  it("gives the hash of the public key that Chromium's allow list takes", async () => {
    const { key, spki } = await localCertificate(directory);
    // The same hash by way of the private key, as `openssl pkey -pubout -outform der | openssl dgst -sha256` does it.
    const der = createPublicKey(createPrivateKey(key)).export({ type: "spki", format: "der" });
    expect(spki).toBe(createHash("sha256").update(der).digest("base64"));
  });

  it("is kept from one run to the next", async () => {
    const first = await localCertificate(directory);
    expect((await localCertificate(directory)).cert.trim()).toBe(first.cert.trim());
  });

  it("is renewed a week before it expires", async () => {
    const first = await localCertificate(directory, new Date());
    const kept = await localCertificate(directory, new Date(Date.now() + 357 * day));
    const renewed = await localCertificate(directory, new Date(Date.now() + 359 * day));
    expect(kept.spki).toBe(first.spki);
    expect(renewed.spki).not.toBe(first.spki);
  });

  it("is made anew when its file is damaged", async () => {
    const first = await localCertificate(directory);
    const file = join(directory, "localhost.pem");
    await writeFile(file, (await readFile(file, "utf8")).replace(/[A-Za-z0-9+/]{20}/, "x".repeat(20)));
    expect((await localCertificate(directory)).spki).not.toBe(first.spki);
  });
});
