/** Something answered that is not ClickHouse: a gateway before it, or another server altogether. */
export class ForeignAnswer extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`);
    this.name = "ForeignAnswer";
  }
}

/** `fetch` for a login that is to reach one server alone: nothing of it is sent on, kept, or told to others. */
export const answeringFetch =
  (fetching: typeof fetch): typeof fetch =>
  async (address, init) => {
    const answer = await fetching(address, {
      ...init,
      ...{ redirect: "manual", credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" },
    });
    if (answer.ok) return answer;
    const text = await answer.text();
    if (!text.includes("DB::Exception")) throw new ForeignAnswer(answer.status);
    return new Response(text, answer);
  };
