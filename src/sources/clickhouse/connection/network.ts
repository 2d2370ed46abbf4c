/** What a page can do and find out on the network. */
export interface Network {
  readonly fetch: typeof fetch;
  /** Whether the page's own policy has forbidden a request to this origin. */
  readonly hasForbidden: (origin: string) => boolean;
  /** Whether this page may speak to machines of the local network; `null` where the browser does not say. */
  readonly localNetwork: () => Promise<PermissionState | null>;
  /** Lets what the browser reports of a failed request arrive. */
  readonly settle: () => Promise<void>;
}

/** Longer than the browser needs to report what its policy has forbidden. */
const reportMilliseconds = 100;

/** The network as this page has it. */
export function pageNetwork(page: Document = document): Network {
  const forbidden = new Set<string>();
  page.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective === "connect-src" && URL.canParse(blockedURI))
      forbidden.add(new URL(blockedURI).origin);
  });
  return {
    fetch: (...request) => fetch(...request),
    hasForbidden: (origin) => forbidden.has(origin),
    localNetwork,
    settle: () => new Promise((resolve) => setTimeout(resolve, reportMilliseconds)),
  };
}

/** Chromium alone asks for this permission, under this name since it has it. */
async function localNetwork(): Promise<PermissionState | null> {
  try {
    const { state } = await navigator.permissions.query({ name: "local-network-access" as PermissionName });
    return state;
  } catch {
    return null;
  }
}
