/** Where `dist/` is served from when nothing else is said: the development server. */
const developmentUrl = "https://localhost:3000";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The address of `dist/` on its static host, without a slash at the end.
 *
 * @throws Error when `STAY_URL` is not an https address, as Office loads add-ins over nothing else
 */
export function baseUrl(environment: Environment = process.env): string {
  const address = environment["STAY_URL"] || developmentUrl;
  if (!/^https:\/\/[^\s?#]+$/.test(address))
    throw new Error(`STAY_URL must be an https address, not ${address}`);
  return address.replace(/\/+$/, "");
}

/**
 * The ClickHouses to which the add-in may connect, with spaces between them; none when nothing is said.
 *
 * @returns their origins, as a content-security policy names them
 * @throws Error when `STAY_CLICKHOUSE` names anything but https addresses, or http ones of this machine
 */
export function clickHouseOrigins(environment: Environment = process.env): readonly string[] {
  const addresses = (environment["STAY_CLICKHOUSE"] ?? "").split(/\s+/).filter((address) => address !== "");
  return addresses.map((address) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    const isSafe =
      url?.protocol === "https:" ||
      /^http:\/\/(localhost|127\.0\.0\.1)$/.test(`${url?.protocol}//${url?.hostname}`);
    // A policy has no other names for a server; a wildcard would name strangers as well.
    if (!url || !isSafe || !/^[\w.[\]:-]+$/.test(url.host))
      throw new Error(`STAY_CLICKHOUSE must name https addresses, not ${address}`);
    return url.origin;
  });
}
