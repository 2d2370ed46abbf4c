/**
 * A Kaplan-Meier curve: one entry a distinct duration, in order, durations that only end in censoring included.
 * Before the first entry the survival is 1.
 */
export interface SurvivalCurve {
  readonly times: Float64Array;
  /** Customers observed at least as long. */
  readonly atRisk: Float64Array;
  /** Customers lost at exactly this time. */
  readonly lost: Float64Array;
  readonly survival: Float64Array;
  /**
   * Greenwood's sum of lost / (atRisk (atRisk - lost)): the variance of the survival's logarithm. Infinite where nobody
   * is left.
   */
  readonly greenwood: Float64Array;
  readonly customers: number;
}

/**
 * How many customers last how long, when some are still here?
 *
 *     S(t) = product over times u <= t of (1 - lost(u) / atRisk(u))
 *
 * @param durations one a customer, 0 or more
 * @param lost 1 where the customer left at the end of the duration, 0 where the customer was still here (censored)
 * @see kaplan-meier-1958
 */
export function survivalCurve(durations: Float64Array, lost: Uint8Array): SurvivalCurve {
  const { times, ended, left } = countsByTime(durations, lost);
  const { length } = times;
  const atRisk = new Float64Array(length);
  const survival = new Float64Array(length);
  const greenwood = new Float64Array(length);
  let risk = durations.length;
  let surviving = 1;
  let sum = 0;
  for (let i = 0; i < length; i += 1) {
    const gone = left[i]!;
    atRisk[i] = risk;
    surviving *= (risk - gone) / risk;
    if (gone > 0) sum += gone / (risk * (risk - gone));
    survival[i] = surviving;
    greenwood[i] = sum;
    risk -= ended[i]!;
  }
  return { times, atRisk, lost: left, survival, greenwood, customers: durations.length };
}

interface CountsByTime {
  readonly times: Float64Array;
  /** Durations that end at the time, lost or not. */
  readonly ended: Float64Array;
  readonly left: Float64Array;
}

function countsByTime(durations: Float64Array, lost: Uint8Array): CountsByTime {
  // Whole days or months are counted into places; anything finer has to be sorted.
  const longest = longestWhole(durations);
  return longest === null ? countedBySorting(durations, lost) : countedByPlace(durations, lost, longest);
}

/** The longest of whole durations; `null` where one is not whole, or one so long that counting would be a waste. */
function longestWhole(durations: Float64Array): number | null {
  const most = 4 * durations.length + 4096;
  let longest = 0;
  for (const duration of durations) {
    if (duration > most || duration !== Math.floor(duration)) return null;
    if (duration > longest) longest = duration;
  }
  return longest;
}

function countedByPlace(durations: Float64Array, lost: Uint8Array, longest: number): CountsByTime {
  const endedAt = new Float64Array(longest + 1);
  const leftAt = new Float64Array(longest + 1);
  for (let row = 0; row < durations.length; row += 1) {
    const time = durations[row]!;
    endedAt[time]! += 1;
    leftAt[time]! += lost[row]!;
  }
  const times = Float64Array.from(endedAt.keys()).filter((time) => endedAt[time]! > 0);
  return { times, ended: times.map((time) => endedAt[time]!), left: times.map((time) => leftAt[time]!) };
}

function countedBySorting(durations: Float64Array, lost: Uint8Array): CountsByTime {
  // Two plain sorts and a merge: far cheaper than sorting pairs.
  const [leaving, staying] = parted(durations, lost);
  leaving.sort();
  staying.sort();
  const times = new Float64Array(durations.length);
  const ended = new Float64Array(durations.length);
  const left = new Float64Array(durations.length);
  let places = 0;
  let nextLeaving = 0;
  let nextStaying = 0;
  for (; nextLeaving < leaving.length || nextStaying < staying.length; places += 1) {
    const time = Math.min(leaving[nextLeaving] ?? Infinity, staying[nextStaying] ?? Infinity);
    const firstLeaving = nextLeaving;
    while (leaving[nextLeaving] === time) nextLeaving += 1;
    const firstStaying = nextStaying;
    while (staying[nextStaying] === time) nextStaying += 1;
    times[places] = time;
    left[places] = nextLeaving - firstLeaving;
    ended[places] = left[places]! + nextStaying - firstStaying;
  }
  return { times: times.slice(0, places), ended: ended.slice(0, places), left: left.slice(0, places) };
}

/** The durations of those who left, and of those who were still here. */
function parted(durations: Float64Array, lost: Uint8Array): readonly [Float64Array, Float64Array] {
  const sorted = new Float64Array(durations.length);
  let left = 0;
  let still = durations.length;
  for (let row = 0; row < durations.length; row += 1) {
    if (lost[row] === 1) sorted[left++] = durations[row]!;
    else sorted[--still] = durations[row]!;
  }
  return [sorted.subarray(0, left), sorted.subarray(left)];
}

/** The place of the last time at or before `time`, or -1 before the first. */
export function placeAt({ times }: SurvivalCurve, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The survival at a time within the curve; 1 before its first time. */
export function survivalAt(curve: SurvivalCurve, time: number): number {
  const place = placeAt(curve, time);
  return place < 0 ? 1 : curve.survival[place]!;
}

/** Whether the curve says anything about a time: up to its last one, or for ever once nobody is left. */
export function coversTime({ times, survival }: SurvivalCurve, time: number): boolean {
  return time <= (times.at(-1) ?? -Infinity) || survival.at(-1) === 0;
}
