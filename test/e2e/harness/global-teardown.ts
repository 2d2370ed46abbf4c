/** Ends what the set-up started. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.stayRunning?.browser.close();
  await globalThis.stayRunning?.server.close();
}
