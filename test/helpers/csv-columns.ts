import Papa from "papaparse";

/** The columns of a CSV file by their headers, as texts. */
export function csvColumns(text: string): (header: string) => string[] {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return (header) => data.map((row) => row[header] ?? "");
}
