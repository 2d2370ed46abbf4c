import { FileRefusal } from "../refusals";
import type { XlsxPackage } from "./package";

/**
 * Refuses zip files that hold other kinds of workbooks.
 *
 * @throws FileRefusal binary-workbook or open-document
 */
export async function refuseOthers(file: XlsxPackage): Promise<void> {
  if (file.has("xl/workbook.bin")) throw new FileRefusal("binary-workbook");
  if (!file.has("mimetype")) return;
  if ((await file.text("mimetype")).startsWith("application/vnd.oasis.opendocument"))
    throw new FileRefusal("open-document");
}
