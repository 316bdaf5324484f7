import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Choice } from "../model/choices";
import { standingOf } from "../../reading/standing";
import { useTranslator } from "../services";
import { shortTotal } from "../words/shortTotal";

interface ChoiceButtonProps {
  readonly choice: Choice;
  readonly onChoose: () => void;
}

const useStyles = makeStyles({
  button: {
    width: "100%",
    justifyContent: "space-between",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  words: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  name: typographyStyles.body1Strong,
  details: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One assessment to choose: its name, where it stands, and its total. */
export function ChoiceButton({ choice: { name, live }, onChoose }: ChoiceButtonProps): ReactNode {
  const styles = useStyles();
  const translator = useTranslator();
  const { source, result } = live;
  const total = shortTotal(standingOf(result, source.criteria), translator);
  return (
    <Button
      className={styles.button}
      icon={<ChevronRight20Regular />}
      iconPosition="after"
      onClick={onChoose}
    >
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>{" "}
        <span className={styles.details}>
          {translator.text("pane.onSheet", { sheet: source.sheet })} · {total}
        </span>
      </span>
    </Button>
  );
}
