import { defineReport } from "../../contract/report-spec";
import { counts } from "./shapes/counts";
import { rates } from "./shapes/rates";

/** One row per segment, with the assumptions in its cells: what would it bring to keep more customers? */
export default defineReport({ id: "what-if", place: 9, picture: "column", shapes: { rates, counts } });
