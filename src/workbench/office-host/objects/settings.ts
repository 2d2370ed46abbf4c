import { itemNotFound } from "../rich-api/api-error";
import { hostClass, type HostObject } from "../rich-api/host-object";
import { changing, type HostContext } from "./context";
import { itemMethods } from "./found-item";

interface State {
  readonly context: HostContext;
}

interface SettingState extends State {
  readonly key: string;
}

function mustExist({ context, key }: SettingState): void {
  if (!context.workbook.settings.all().has(key)) throw itemNotFound("Setting");
}

const setting = hostClass<SettingState>({
  type: "Setting",
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: (state) => {
        mustExist(state);
        return state.context.workbook.settings.all().get(state.key);
      },
      set: (state, value) => {
        mustExist(state);
        changing(state.context, null, () => state.context.workbook.settings.set(state.key, value));
      },
    },
  },
  methods: {
    delete: (state) => {
      mustExist(state);
      changing(state.context, null, () => state.context.workbook.settings.remove(state.key));
    },
  },
});

function find({ context }: State, key: string): HostObject | null {
  return context.workbook.settings.all().has(key) ? setting({ context, key }) : null;
}

export const settings = hostClass<State>({
  type: "SettingCollection",
  methods: {
    /** Adds, or gives an existing key another value. */
    add: ({ context }, args) => {
      const key = args.text(0);
      if (args.raw(1) === undefined) throw args.invalid(1);
      changing(context, null, () => context.workbook.settings.set(key, args.raw(1)));
      return setting({ context, key });
    },
    getCount: ({ context }) => context.workbook.settings.all().size,
    ...itemMethods(find),
  },
  items: ({ context }) => [...context.workbook.settings.all().keys()].map((key) => setting({ context, key })),
  item: (state, key) => find(state, String(key)),
});
