import type { Locale } from "../../contract/locale";
import { roles, type Role } from "../../contract/report-data";
import { da } from "./da";
import { en } from "./en";
import { ja } from "./ja";
import { nb } from "./nb";
import { sv } from "./sv";
import type { WordsByRole } from "./words-by-role";

const languages: Readonly<Record<Locale, WordsByRole>> = { en, da, nb, sv, ja };

const wordsOf = (role: Role): readonly string[] =>
  Object.values(languages).flatMap((words) => words[role].split(", "));

/** The words of all languages, as headers need not be in the language that the user speaks. */
export const headerWords = Object.fromEntries(
  (Object.keys(roles) as Role[]).map((role) => [role, wordsOf(role)]),
) as Readonly<Record<Role, readonly string[]>>;
