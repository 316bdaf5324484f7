import { makeStyles, tokens } from "@fluentui/react-components";
import { TableMultiple24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Choice } from "../model/choices";
import { Notice } from "../parts/Notice";
import { useTranslator } from "../services";
import { ChoiceButton } from "./ChoiceButton";

interface ChooseProps {
  readonly choices: readonly Choice[];
  readonly onChoose: (key: string) => void;
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** Several assessments and none chosen: the choice is the user's. */
export function Choose({ choices, onChoose }: ChooseProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <Notice icon={<TableMultiple24Regular />} title={text("pane.chooseAssessment")}>
      <p>{text("pane.severalAssessments", { count: choices.length })}</p>
      <ul className={styles.list}>
        {choices.map((choice) => (
          <li key={choice.key}>
            <ChoiceButton
              choice={choice}
              onChoose={() => {
                onChoose(choice.key);
              }}
            />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
