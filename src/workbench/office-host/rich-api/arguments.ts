import { invalidArgument } from "./api-error";

/** The arguments of a call, taken out by place and checked as Excel checks them. */
export class Arguments {
  constructor(
    readonly all: readonly unknown[],
    readonly location: string,
  ) {}

  isGiven(place: number): boolean {
    return this.all[place] !== undefined && this.all[place] !== null;
  }

  raw(place: number): unknown {
    return this.all[place];
  }

  text(place: number, fallback?: string): string {
    const value = this.all[place];
    if (typeof value === "string") return value;
    if (fallback !== undefined && !this.isGiven(place)) return fallback;
    throw this.invalid(place);
  }

  /** A whole number; Excel refuses fractions here. */
  integer(place: number, fallback?: number): number {
    const value = this.all[place];
    if (typeof value === "number" && Number.isInteger(value)) return value;
    if (fallback !== undefined && !this.isGiven(place)) return fallback;
    throw this.invalid(place);
  }

  flag(place: number, fallback: boolean): boolean {
    const value = this.all[place];
    if (typeof value === "boolean") return value;
    if (!this.isGiven(place)) return fallback;
    throw this.invalid(place);
  }

  /** One of a few words. */
  choice<W extends string>(place: number, words: readonly W[], fallback?: W): W {
    if (!this.isGiven(place) && fallback !== undefined) return fallback;
    const found = words.find((word) => word === this.all[place]);
    if (found === undefined) throw this.invalid(place);
    return found;
  }

  invalid(place: number): Error {
    return invalidArgument(`argument ${place + 1}`, this.location);
  }
}

/** The same checks for a value that is set on a property. */
export const readText = (value: unknown, location: string): string =>
  new Arguments([value], location).text(0);
export const readFlag = (value: unknown, location: string): boolean => {
  if (typeof value !== "boolean") throw invalidArgument(String(value), location);
  return value;
};
export const readNumber = (value: unknown, location: string): number => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(String(value), location);
  return value;
};
export const readChoice = <W extends string>(value: unknown, words: readonly W[], location: string): W =>
  new Arguments([value], location).choice(0, words);
