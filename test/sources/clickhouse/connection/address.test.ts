import { addressOf, isLocal, spelled } from "../../../../src/sources/clickhouse/connection/address";

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
    ...[
      "localhost",
      "127.0.0.1",
      "[::1]",
      "10.1.2.3",
      "172.16.0.1",
      "172.31.9.9",
      "192.168.1.7",
      "169.254.1.1",
    ],
    ...["100.64.0.1", "100.127.0.1", "[fd00::1]", "[fe80::1]", "warehouse", "ch.local", "ch.corp.internal"],
  ])("%s is known for a machine of the local network", (hostname) => {
    expect(isLocal(hostname)).toBe(true);
  });

  it.each(["ch.example.com", "8.8.8.8", "172.32.0.1", "100.128.0.1", "11.0.0.1", "[2001:db8::1]"])(
    "%s is not",
    (hostname) => {
      expect(isLocal(hostname)).toBe(false);
    },
  );
});
