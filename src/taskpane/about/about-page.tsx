import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { noticesFile, pageFile, pageNames } from "../../contract/pages";
import { Heading } from "../parts/heading";
import { PageLink } from "../parts/page-link";
import { Part } from "../parts/part";
import { useServices } from "../services";
import { SelfTest } from "./self-test-part";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What this is, what the host can do, and whether the functions give here what they should. */
export function AboutPage({ onBack }: { readonly onBack: () => void }) {
  const { say, about } = useServices();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div>
        {/* The link that led here is gone: the way back takes the focus. */}
        <Button autoFocus size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {say("pane.about.back")}
        </Button>
      </div>
      <Heading level={2}>{say("pane.about.title")}</Heading>
      <Text>{say("pane.about.version", { version: about.version })}</Text>
      <Text>{say("pane.about.privacy")}</Text>
      <Part title={say("pane.about.host")}>
        <ul className={styles.list}>
          {about.requirementSets().map(([name, version]) => (
            <li key={name}>
              {version === null
                ? say("pane.about.host.lacks", { name })
                : say("pane.about.host.has", { name, version })}
            </li>
          ))}
        </ul>
      </Part>
      <SelfTest />
      <Part title={say("pane.about.links")}>
        <ul className={styles.list}>
          {pageNames.map((name) => (
            <li key={name}>
              <PageLink path={pageFile(name)}>{say(`pane.about.page.${name}`)}</PageLink>
            </li>
          ))}
          <li>
            <PageLink path={noticesFile}>{say("pane.about.page.notices")}</PageLink>
          </li>
        </ul>
      </Part>
    </div>
  );
}
