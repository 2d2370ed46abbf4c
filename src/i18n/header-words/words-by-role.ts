import type { Role } from "../../contract/report-data";

/**
 * Words by which a column header of one language tells what it holds: commas between them, the most telling first.
 * Compared without regard to case, spaces and punctuation; a header may carry more words around them.
 */
export type WordsByRole = Readonly<Record<Role, string>>;
