import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { AboutPage } from "../about/about-page";
import { Heading } from "../parts/heading";
import { PlainList } from "../parts/plain-list";
import { ProblemBar } from "../parts/problem-bar";
import { TaskStatus } from "../parts/task-status";
import { Working } from "../parts/working";
import { useServices } from "../services";
import { FreezePart } from "./freeze-part";
import { LanguageField } from "./language-field";
import { RecipeCard } from "./recipe-card";
import { RecordPart } from "./record-part";
import { SharePart } from "./share-part";
import { StrayNotes } from "./stray-notes";
import { useRecipes, type RecipesControl } from "./use-recipes";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What Stay has put into this workbook: its reports and their language. */
export function WorkbookTab() {
  const { say } = useServices();
  const styles = useStyles();
  const control = useRecipes();
  const [about, setAbout] = useState<"unseen" | "open" | "left">("unseen");
  if (about === "open") return <AboutPage onBack={() => setAbout("left")} />;
  return (
    <div className={styles.root}>
      <Heading level={2}>{say("pane.workbook.reports")}</Heading>
      {control.problem !== null && <ProblemBar problem={control.problem} />}
      <StrayNotes strays={control.strays} />
      <Recipes control={control} />
      {control.recipes && control.recipes.length > 0 && <RecordPart />}
      <FreezePart />
      <SharePart />
      <LanguageField />
      <div>
        {/* Who comes back stands where he left. */}
        <Link as="button" autoFocus={about === "left"} onClick={() => setAbout("open")}>
          {say("pane.about.open")}
        </Link>
      </div>
    </div>
  );
}

function Recipes({ control }: { readonly control: RecipesControl }) {
  const { say, channel } = useServices();
  const { recipes, states, outcomes, task } = control;
  if (recipes === null) return <Working word={say("pane.workbook.reading")} />;
  if (recipes.length === 0) {
    return (
      <>
        <Text>{say("pane.workbook.empty")}</Text>
        <div>
          <Button onClick={() => channel.show("reports")}>{say("pane.workbook.start")}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <PlainList gap="small">
        {recipes.map((recipe) => (
          <li key={recipe.id}>
            <RecipeCard
              recipe={recipe}
              state={states[recipe.id]}
              outcome={outcomes[recipe.id]}
              busy={task !== null}
              actions={control}
            />
          </li>
        ))}
      </PlainList>
      {task && <TaskStatus task={task} onCancel={control.cancel} />}
      <Button
        appearance="primary"
        disabledFocusable={task !== null}
        onClick={() => void control.refreshAll()}
      >
        {say("pane.workbook.refresh-all")}
      </Button>
    </>
  );
}
