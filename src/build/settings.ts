/** Where `dist/` is served from when nothing else is said: the development server. */
const developmentUrl = "https://localhost:3000";

/**
 * The one setting of a build: the address of `dist/` on its static host, without a slash at the end.
 *
 * @throws Error when `STAY_URL` is not an https address, as Office loads add-ins over nothing else
 */
export function baseUrl(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const address = environment["STAY_URL"] || developmentUrl;
  if (!/^https:\/\/[^\s?#]+$/.test(address))
    throw new Error(`STAY_URL must be an https address, not ${address}`);
  return address.replace(/\/+$/, "");
}
