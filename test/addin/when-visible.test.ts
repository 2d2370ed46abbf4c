import { whenVisible } from "../../src/addin/when-visible";

/** A page whose visibility a test decides. */
class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = "hidden";
}

const settled = async (promise: Promise<void>) => {
  let done = false;
  void promise.then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve));
  return done;
};

describe("whenVisible", () => {
  it("is over at once on a page that is on screen", async () => {
    const page = Object.assign(new Page(), { visibilityState: "visible" });
    expect(await settled(whenVisible(page as unknown as Document, () => undefined))).toBe(true);
  });

  it("waits while the runtime only answers cells, until the page is shown", async () => {
    const page = new Page();
    const shown = whenVisible(page as unknown as Document, () => undefined);
    page.dispatchEvent(new Event("visibilitychange"));
    expect(await settled(shown)).toBe(false);
    page.visibilityState = "visible";
    page.dispatchEvent(new Event("visibilitychange"));
    expect(await settled(shown)).toBe(true);
  });

  it("waits until Office says that the pane is shown, where the page itself does not", async () => {
    let show = () => {};
    const shown = whenVisible(new Page() as unknown as Document, (listener) => (show = listener));
    expect(await settled(shown)).toBe(false);
    show();
    expect(await settled(shown)).toBe(true);
  });
});
