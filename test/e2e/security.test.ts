import { leaveBrowser, openStage, type Stage } from "./harness/stage";

/** The content-security policy, in the browser that enforces it. */
describe("the add-in's page", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
    await stage.drive("press", "Stay.Reports");
    await stage.pane.getByRole("tab").first().waitFor();
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  it("made no request of its own to any other server", () => {
    expect(stage.complaints.filter((complaint) => complaint.startsWith("request"))).toEqual([]);
  });

  const violated = (attempt: string): Promise<string> =>
    stage.pane.evaluate(
      (kind) =>
        new Promise<string>((resolve) => {
          const late = setTimeout(() => resolve("allowed"), 3000);
          document.addEventListener(
            "securitypolicyviolation",
            (event) => {
              clearTimeout(late);
              resolve(event.effectiveDirective);
            },
            { once: true },
          );
          const elsewhere = "https://elsewhere.invalid/";
          if (kind === "fetch") void fetch(elsewhere).catch(() => undefined);
          if (kind === "beacon") navigator.sendBeacon(elsewhere, "row");
          if (kind === "image") new Image().src = elsewhere;
          if (kind === "script")
            document.head.append(Object.assign(document.createElement("script"), { src: elsewhere }));
          if (kind === "inline")
            document.head.append(Object.assign(document.createElement("script"), { text: "void 0" }));
          // Not in this turn: what a debugger evaluates may itself evaluate.
          // oxlint-disable-next-line no-eval -- to see it refused
          if (kind === "eval") setTimeout(() => (0, eval)("0"));
          if (kind === "worker") {
            try {
              new Worker(elsewhere);
            } catch {
              // Refused for its origin even before the policy.
              resolve("worker-src");
            }
          }
          if (kind === "frame")
            document.body.append(Object.assign(document.createElement("iframe"), { src: elsewhere }));
        }),
      attempt,
    );

  it.each([
    ["fetch", "connect-src"],
    ["beacon", "connect-src"],
    ["image", "img-src"],
    ["script", "script-src-elem"],
    ["inline", "script-src-elem"],
    ["eval", "script-src"],
    ["worker", "worker-src"],
    ["frame", "frame-src"],
  ])("lets no %s go to another server", async (attempt, directive) => {
    expect(await violated(attempt)).toBe(directive);
  });
});
