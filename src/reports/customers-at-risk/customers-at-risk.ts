import { defineReport } from "../../contract/report-spec";
import { contracts } from "./shapes/contracts";
import { transactions } from "./shapes/transactions";

/** One row per customer who may leave: which signs are there, and what may be lost? */
export default defineReport({ id: "customers-at-risk", place: 6, shapes: { contracts, transactions } });
