/** Takes the fields of one column; rows that are passed over are missing. */
export interface FieldSink {
  /** @param bytes of which those from `start` up to before `end` are the field, without blanks around them; at least one */
  put(row: number, bytes: Uint8Array, start: number, end: number): void;
}

const errorValues = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
const hash = 35;

/** Whether a field is one of Excel's error values, as a sheet that is saved as text holds them. */
export function isErrorValue(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes[start] === hash && errorValues.includes(String.fromCharCode(...bytes.subarray(start, end)));
}
