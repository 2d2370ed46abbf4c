import type { ClickHouseClient } from "@clickhouse/client-web";
import type { Run } from "../../../workbook/ports/run";

const lookMilliseconds = 1000;

/**
 * Looks now and then how many rows a query has read: a browser shows nothing of an answer before its first line.
 *
 * @returns the way to stop looking
 */
export function watchProgress(
  client: ClickHouseClient,
  id: string,
  onProgress: NonNullable<Run["onProgress"]>,
): () => void {
  let isOver = false;
  const stop = () => {
    isOver = true;
    clearInterval(timer);
  };
  const look = async () => {
    const answer = await client.query({
      query: "SELECT read_rows, total_rows_approx FROM system.processes WHERE query_id = {id:String}",
      query_params: { id },
      format: "JSONCompact",
    });
    const { data } = await answer.json<readonly (string | number)[]>();
    const [done, total] = data[0]?.map(Number) ?? [];
    if (!isOver && done !== undefined && total) onProgress({ done: Math.min(done, total), total });
  };
  // Whoever may not see it goes without.
  const timer = setInterval(() => void look().catch(stop), lookMilliseconds);
  return stop;
}
