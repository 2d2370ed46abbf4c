import { createCommands, type Command, type CommandsContext, type PaneDoor } from "./commands";

/** Ties the commands to the ribbon and the context menu. */
export function registerCommands(context: Omit<CommandsContext, "showPane">): void {
  const commands = createCommands({ ...context, showPane: () => Office.addin.showAsTaskpane() });
  for (const [id, command] of Object.entries(commands)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void answer(event, command, context.pane);
    });
  }
}

/** Excel waits until a command says that it is done; a failure is said in the pane, never kept quiet. */
async function answer(event: Office.AddinCommands.Event, command: Command, pane: PaneDoor): Promise<void> {
  try {
    await command();
  } catch (problem) {
    pane.notify({
      intent: "error",
      content: problem instanceof Error ? problem : new Error(String(problem)),
    });
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
