import { outcomeOf, type Begun } from "./steps";
import { colleagueOf, type OpenWorkbook } from "./workbook-with";

export type Work = (open: OpenWorkbook) => Promise<unknown>;

/** A colleague does all of some work between two syncs of the user's. */
async function within({ open, run, first }: Begun, place: number, work: Work) {
  const colleague = colleagueOf(open);
  let theirs: Promise<unknown> | null = null;
  open.office.before = async (request) => {
    if (request !== first + place || theirs) return;
    theirs = colleague.office.inSession(() => outcomeOf(() => work(colleague)));
    await theirs;
  };
  const problem = await open.office.inSession(() => outcomeOf(run));
  return { open, problems: [problem, await theirs] };
}

/** The user's and the colleague's requests take turns, the colleague's beginning some syncs later. */
async function inTurns({ open, run, first }: Begun, lead: number, work: Work) {
  const colleague = colleagueOf(open);
  const waiting: (() => void)[] = [];
  const turn = () => new Promise<void>((resolve) => waiting.push(resolve));
  let theirs: Promise<unknown> | null = null;
  let ended = false;
  open.office.before = async (request) => {
    if (request < first + lead) return;
    theirs ??= colleague.office.inSession(() => outcomeOf(() => work(colleague)));
    waiting.shift()?.();
    // The other's request is under way by the next turn of the loop.
    await new Promise((resolve) => setImmediate(resolve));
  };
  colleague.office.before = () => (ended ? undefined : turn());
  const problem = await open.office.inSession(() => outcomeOf(run));
  ended = true;
  waiting.forEach((go) => go());
  return { open, problems: [problem, await theirs] };
}

/** The ways in which two people's work on one workbook can meet, for `describe.each` and `it.each`. */
export const meetings = [
  ["one while the other waits", within],
  ["request by request", inTurns],
] as const;
