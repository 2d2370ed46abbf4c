import { decodeTextFile } from "../../../../src/workbench/files/csv/decode";
import { encoded } from "./encoded";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeTextFile", () => {
  it.each([
    ["a mark of UTF-8", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("Øl")), "utf-8"],
    ["UTF-8 in every byte", utf8("Øl,東京"), "utf-8"],
    ["a mark of UTF-16", Uint8Array.of(0xff, 0xfe, ...Buffer.from("Øl", "utf16le")), "utf-16le"],
    [
      "a mark of UTF-16 the other way round",
      Uint8Array.of(0xfe, 0xff, ...Buffer.from("Øl", "utf16le").swap16()),
      "utf-16be",
    ],
  ])("is certain of %s", (_, bytes, encoding) => {
    expect(decodeTextFile(bytes)).toMatchObject({ encoding, isCertain: true });
    expect(decodeTextFile(bytes).text).toContain("Øl");
  });

  it.each([
    "顧客,解約\n山田太郎,はい\n",
    "店舗,売上\n銀座,100\n",
    "ｺｰﾋｰ,ﾌﾞﾚﾝﾄﾞ\n",
    "id,区分\n1,学生\n2,社会人\n",
    "id,name\n1,表計算ソフト\n",
  ])("takes Japanese texts in Shift-JIS for what they are: %j", (text) => {
    expect(decodeTextFile(encoded(text, "shift_jis"))).toEqual({
      text,
      encoding: "shift_jis",
      isCertain: false,
    });
  });

  it.each([
    // Each is possible in Shift-JIS as well, from the first byte to the last.
    "år,værdi\nkældre,høje\n",
    "Größe,Zürich\n",
    "naïve,Malmös\n",
    "Ærø;Læsø;Smålands\n",
    "Ålesund,Tromsøs\n",
  ])("takes Western texts in Windows-1252 for what they are: %j", (text) => {
    expect(decodeTextFile(encoded(text, "windows-1252"))).toEqual({
      text,
      encoding: "windows-1252",
      isCertain: false,
    });
  });

  it("takes curly apostrophes between ASCII letters for Western", () => {
    const bytes = Uint8Array.from([..."don\u0092t,it\u0092s\n"].map((letter) => letter.charCodeAt(0)));
    expect(decodeTextFile(bytes).encoding).toBe("windows-1252");
  });

  it("obeys the user who knows better", () => {
    const bytes = encoded("学生", "shift_jis");
    expect(decodeTextFile(bytes, "shift_jis")).toEqual({
      text: "学生",
      encoding: "shift_jis",
      isCertain: true,
    });
    expect(decodeTextFile(bytes, "windows-1252").text).toHaveLength(4);
  });
});
