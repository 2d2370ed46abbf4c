/** @jest-environment jsdom */
import { pageNetwork } from "../../../../src/sources/clickhouse/connection/network";

function violation(effectiveDirective: string, blockedURI: string): Event {
  return Object.assign(new Event("securitypolicyviolation"), { effectiveDirective, blockedURI });
}

describe("The network of a page", () => {
  it("remembers the origins to which the page's policy has forbidden connections, and no others", () => {
    const network = pageNetwork(document);
    document.dispatchEvent(violation("connect-src", "https://ch.example.com:8443/?query_id=1"));
    document.dispatchEvent(violation("img-src", "https://pictures.example.com/a.png"));
    document.dispatchEvent(violation("connect-src", "inline"));
    expect(network.hasForbidden("https://ch.example.com:8443")).toBe(true);
    expect(network.hasForbidden("https://ch.example.com")).toBe(false);
    expect(network.hasForbidden("https://pictures.example.com")).toBe(false);
  });

  it("tells the permission for the local network, where the browser has one", async () => {
    const network = pageNetwork(document);
    expect(await network.localNetwork()).toBeNull();
    const query = jest.fn(() => Promise.resolve({ state: "prompt" }));
    Object.defineProperty(navigator, "permissions", { value: { query }, configurable: true });
    expect(await network.localNetwork()).toBe("prompt");
    expect(query).toHaveBeenCalledWith({ name: "local-network-access" });
  });
});
