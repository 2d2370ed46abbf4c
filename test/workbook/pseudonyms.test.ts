import { newSecret, pseudonymiser } from "../../src/workbook/pseudonyms";

describe("pseudonyms", () => {
  it("are keyed hashes of the identifier as it reads (figures from another implementation of HMAC-SHA-256)", async () => {
    const replace = await pseudonymiser("secret");
    expect(await replace(["K1", 42, "42", " K1 "])).toEqual([
      "PEJF0M0B4B7C7",
      "PK117A3TY135J",
      "PK117A3TY135J",
      "PEJF0M0B4B7C7",
    ]);
  });

  it("are not made of what is no identifier", async () => {
    const replace = await pseudonymiser("secret");
    const error = { type: "Error", basicValue: "#N/A" } as const;
    expect(await replace([null, "", " ", error])).toEqual([null, "", " ", error]);
  });

  it("differ from workbook to workbook", async () => {
    const secrets = Array.from({ length: 20 }, newSecret);
    expect(secrets.every((secret) => /^[0-9a-f]{64}$/.test(secret))).toBe(true);
    const made = await Promise.all(secrets.map(async (secret) => (await pseudonymiser(secret))(["K1"])));
    expect(new Set(made.flat()).size).toBe(20);
  });

  it("are not shared by two of many customers", async () => {
    const replace = await pseudonymiser("secret");
    const customers = Array.from({ length: 5000 }, (_, place) => `customer ${place}`);
    expect(new Set(await replace(customers)).size).toBe(5000);
  });
});
