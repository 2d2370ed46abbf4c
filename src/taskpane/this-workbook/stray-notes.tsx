import type { StrayRecipe } from "../../workbook/ports/recipes";
import { NoteBar } from "../parts/problem-bar";
import { useServices } from "../services";

/** What the workbook keeps and this Stay cannot read: said, and left alone. */
export function StrayNotes({ strays }: { readonly strays: readonly StrayRecipe[] }) {
  const { say } = useServices();
  return (["newer", "damaged"] as const).map((kind) => {
    const count = strays.filter((stray) => stray.kind === kind).length;
    return (
      count > 0 && (
        <NoteBar key={kind} intent={kind === "newer" ? "info" : "warning"}>
          {say(`pane.recipe.${kind}`, { count })}
        </NoteBar>
      )
    );
  });
}
