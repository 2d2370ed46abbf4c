import { addressOf, hostOf, spelled } from "../../../src/workbook/ports/database-address";

describe("The address of a ClickHouse", () => {
  it.each([
    ["https://ch.example.com:8443", "https://ch.example.com:8443"],
    [" https://ch.example.com:8443/ ", "https://ch.example.com:8443"],
    ["ch.example.com:8443", "https://ch.example.com:8443"],
    ["https://gate.example.com/clickhouse/", "https://gate.example.com/clickhouse"],
    ["http://localhost:8123", "http://localhost:8123"],
    ["http://127.0.0.1:8123", "http://127.0.0.1:8123"],
    ["http://[::1]:8123", "http://[::1]:8123"],
  ])("%s is spelled %s", (typed, spelling) => {
    expect(spelled(addressOf(typed))).toBe(spelling);
  });

  it.each(["", "https://", "https://a b", "https://ch.example.com/?user=x", "https://ch.example.com/#x"])(
    "%j is none",
    (typed) => {
      expect(() => addressOf(typed)).toThrow(expect.objectContaining({ code: "database-address" }));
    },
  );

  it("names one server alone, not one before an @ and another behind it", () => {
    expect(() => addressOf("https://ch.example.com@elsewhere.example")).toThrow(
      expect.objectContaining({ code: "database-address" }),
    );
  });

  it.each([
    "http://ch.example.com:8123",
    "http://10.0.0.5:8123",
    "ftp://ch.example.com",
    "http://localhost.example.com",
  ])("%s would send the password in clear, or not at all", (typed) => {
    expect(() => addressOf(typed)).toThrow(expect.objectContaining({ code: "database-insecure" }));
  });

  it.each([
    ["https://ch.example.com:8443/path", "ch.example.com:8443"],
    ["CH.Example.com", "ch.example.com"],
    ["https://known.example@elsewhere.example", "elsewhere.example"],
    ["no address", "no address"],
  ])("%s leads to %s", (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });
});
