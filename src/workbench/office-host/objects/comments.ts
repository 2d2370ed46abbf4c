import type { CommentRecord } from "../../workbook-model/records";
import { itemNotFound } from "../rich-api/api-error";
import { hostClass, isHostObject, type HostObject } from "../rich-api/host-object";
import { areaReference } from "./area-argument";
import { areaOfAddress, changing, type HostContext } from "./context";
import { itemMethods } from "./found-item";

interface State {
  readonly context: HostContext;
  readonly sheet: string;
}

interface CommentState extends State {
  readonly id: string;
}

function record({ context, id }: CommentState): CommentRecord {
  const found = context.workbook.comments.all().find((comment) => comment.id === id);
  if (!found) throw itemNotFound("Comment");
  return found;
}

const comment = hostClass<CommentState>({
  type: "Comment",
  id: (state) => record(state).id,
  properties: {
    content: { get: (state) => record(state).content },
    id: { get: (state) => record(state).id },
  },
  methods: {
    delete: (state) =>
      changing(state.context, state.sheet, () => state.context.workbook.comments.remove(record(state).id)),
    getLocation: (state) => state.context.make.range(record(state).area),
  },
});

const listed = ({ context, sheet }: State): readonly CommentRecord[] =>
  context.workbook.comments.all().filter(({ area }) => area.sheet === sheet);

function find(state: State, id: string): HostObject | null {
  return listed(state).some((one) => one.id === id) ? comment({ ...state, id }) : null;
}

/** The comments of a sheet. */
export const comments = hostClass<State>({
  type: "CommentCollection",
  methods: {
    add: (state, args) => {
      const place = args.raw(0);
      const area = isHostObject(place)
        ? areaReference(place)
        : areaOfAddress(state.context, args.text(0), state.sheet, args.location);
      if (!area || area.rows * area.columns > 1) throw args.invalid(0);
      const added = changing(state.context, area.sheet, () =>
        state.context.workbook.comments.add(area, args.text(1)),
      );
      return comment({ ...state, id: added.id });
    },
    getCount: (state) => listed(state).length,
    ...itemMethods(find),
  },
  items: (state) => listed(state).map(({ id }) => comment({ ...state, id })),
  item: (state, key) => find(state, String(key)),
});
