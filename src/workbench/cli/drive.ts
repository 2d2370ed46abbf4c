import type { Page } from "playwright-core";
import type { WorkbenchDriver } from "../driver";

type Verbs = {
  [
    Name in keyof WorkbenchDriver as WorkbenchDriver[Name] extends (...args: never[]) => unknown
      ? Name
      : never
  ]: WorkbenchDriver[Name];
};

/** Has the workbench in the page do something, and gives what it gives. */
export async function drive<Name extends keyof Verbs>(
  page: Page,
  verb: Name,
  ...words: Parameters<Verbs[Name]>
): Promise<Awaited<ReturnType<Verbs[Name]>>> {
  const result = await page.evaluate(
    ([name, args]) => {
      const driver = window.workbench as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
      return driver[name]?.(...args);
    },
    [verb, words] as [string, unknown[]],
  );
  return result as Awaited<ReturnType<Verbs[Name]>>;
}

/** Waits until the grid is drawn and the add-in has registered its functions. */
export async function untilReady(page: Page, timeout = 90_000): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined, null, { timeout });
  await page.evaluate(() => window.workbench?.ready);
}

/** Opens a file in the page; its bytes travel as text, since a message to the page is text. */
export function openFile(page: Page, bytes: Uint8Array, fileName: string): Promise<readonly string[]> {
  return page.evaluate(
    async ([content, name]) => {
      const decoded = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      return (await window.workbench?.open(decoded, name)) ?? [];
    },
    [Buffer.from(bytes).toString("base64"), fileName] as const,
  );
}
