import { isLocal } from "../../../../src/sources/clickhouse/connection/is-local";

describe("A name or number", () => {
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
