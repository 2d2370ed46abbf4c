import type { AnswerTo } from "../../contract/aggregate-answer";
import type { AggregateQuestion } from "../../contract/aggregate-question";
import type { DatabaseSource } from "../../contract/recipe";
import { WorkbookProblem } from "../../workbook/ports/problem";
import type { SourceDescription } from "../../workbook/ports/source";
import type { CountingEngine, Examination, Examining } from "../../workbook/ports/outside";
import type { Run } from "../../workbook/ports/run";
import { answerOf } from "./answers/answer-of";
import type { Answering, ToldRow } from "./answers/answering";
import { askedRows, dayOfEvents, selectRows, type AskedRows } from "./asked-rows";
import { Bindings } from "./bindings";
import type { ClickHouse, SqlQuery } from "./clickhouse";
import { describeTable } from "./describe-table";
import { examine, type Examined } from "./examine";
import { named } from "./identifier";
import { knownTable } from "./known-table";
import { isShardedBy, perShard, shardsOf } from "./shards";

/** How a question is put: to all rows at once, or to each machine of its own rows. */
export interface ShownQuery extends SqlQuery {
  readonly form: "one-scan" | "per-shard";
}

/** A ClickHouse that counts, and shows how it is asked to. */
export interface ClickHouseEngine extends CountingEngine {
  queriesOf(question: AggregateQuestion, asked: Examining, run?: Run): Promise<ShownQuery>;
}

/** Answers with whole numbers what is asked of a table or view. */
export const clickHouseEngine = (source: DatabaseSource, clickHouse: ClickHouse): ClickHouseEngine =>
  new TableEngine(source, clickHouse);

/** More groups than this are no small answer any more. */
const mostGroups = 2_000_000;

/** The rows of one job: they are looked at once, whatever is asked of them then. */
interface Prepared {
  readonly rows: AskedRows;
  readonly examined: Examined;
}

interface Put<Question extends AggregateQuestion> extends Prepared {
  readonly answering: Answering<AnswerTo<Question>>;
  readonly shown: ShownQuery;
}

class TableEngine implements ClickHouseEngine {
  readonly #jobs = new WeakMap<Examining, Promise<Prepared>>();

  constructor(
    readonly source: DatabaseSource,
    readonly clickHouse: ClickHouse,
  ) {}

  async describe(run?: Run): Promise<SourceDescription<DatabaseSource>> {
    const table = await knownTable(this.clickHouse, this.source, run);
    return describeTable(this.clickHouse, this.source, table, run);
  }

  async examine(asked: Examining, run?: Run): Promise<Examination> {
    const { read, used, findings, words, span } = (await this.#prepared(asked, run)).examined;
    return { read, used, findings, words, span };
  }

  async answer<Question extends AggregateQuestion>(
    question: Question,
    asked: Examining,
    run?: Run,
  ): Promise<AnswerTo<Question>> {
    const { answering, shown, ...prepared } = await this.#put(question, asked, run);
    const told = await this.clickHouse.rows(shown, run);
    if (told.length > mostGroups) throw new WorkbookProblem("too-many-groups", { limit: mostGroups });
    const later = await this.#rowsAfter(answering.lastDay, prepared, run);
    // The queries ask for words and numbers alone.
    return answering.finish(told as readonly ToldRow[], later);
  }

  async queriesOf(question: AggregateQuestion, asked: Examining, run?: Run): Promise<ShownQuery> {
    return (await this.#put(question, asked, run)).shown;
  }

  #prepared(asked: Examining, run?: Run): Promise<Prepared> {
    const known = this.#jobs.get(asked);
    if (known) return known;
    const preparing = this.#prepare(asked, run);
    this.#jobs.set(asked, preparing);
    // What was cancelled or lost is begun anew.
    preparing.catch(() => this.#jobs.delete(asked));
    return preparing;
  }

  async #prepare(asked: Examining, run?: Run): Promise<Prepared> {
    const table = await knownTable(this.clickHouse, this.source, run);
    const rows = await askedRows(this.clickHouse, table, asked, run);
    return { rows, examined: await examine(this.clickHouse, rows, asked, run) };
  }

  async #put<Question extends AggregateQuestion>(
    question: Question,
    asked: Examining,
    run?: Run,
  ): Promise<Put<Question>> {
    const { rows, examined } = await this.#prepared(asked, run);
    const bindings = new Bindings(rows.bindings);
    const answering = answerOf(question, { rows, examined, bindings, options: asked.options });
    const customer = "customer" in question && question.customer !== null ? question.customer : "";
    const isApart = isShardedBy(this.source, asked.inputs[customer]?.header);
    const shards = isApart ? await shardsOf(this.clickHouse, this.source, run) : null;
    const sql = shards === null ? answering.query.on(rows.table) : perShard(answering.query, shards);
    const query = bindings.query(`${sql} limit ${mostGroups + 1}`);
    return {
      rows,
      examined,
      answering,
      shown: { form: shards === null ? "one-scan" : "per-shard", ...query },
    };
  }

  async #rowsAfter(lastDay: number | null, { rows, examined }: Prepared, run?: Run): Promise<number> {
    if (lastDay === null || examined.reach === null || examined.reach.last <= lastDay) return 0;
    const bindings = new Bindings(rows.bindings);
    const isLater = `${named(dayOfEvents(rows.inputOf))} > ${bindings.day("last_day", lastDay)}`;
    const sql = selectRows(rows, rows.table, "count()", isLater);
    const [told] = await this.clickHouse.rows(bindings.query(sql), run);
    return Number(told?.[0] ?? 0);
  }
}
