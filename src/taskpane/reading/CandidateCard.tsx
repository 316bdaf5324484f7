import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import type { LiveCandidate } from "../../session/session";
import { chooseReading } from "../actions/actions";
import { useDone } from "../hooks/useDone";
import { standingOf } from "../../reading/standing";
import { useTranslator } from "../services";
import { readingSentence } from "../words/readingSentence";
import { shortTotal } from "../words/shortTotal";
import { useEditing } from "./editing";

interface CandidateCardProps {
  readonly candidate: LiveCandidate;
  readonly disabled: boolean;
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  words: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  total: { ...typographyStyles.subtitle2, fontVariantNumeric: "tabular-nums" },
  sentence: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One way to read the cells: what it amounts to, how it was read, and the button that chooses it. */
export function CandidateCard({ candidate, disabled }: CandidateCardProps): ReactNode {
  const styles = useStyles();
  const wordsId = useId();
  const translator = useTranslator();
  const { changed } = useEditing();
  const { mapping, source, result } = candidate;
  const { pending, start } = useDone(chooseReading, () => {
    changed(mapping.sheet);
  });
  return (
    <li className={styles.card}>
      <span id={wordsId} className={styles.words}>
        <span className={styles.name}>{source.name}</span>{" "}
        <span className={styles.total}>{shortTotal(standingOf(result, source.criteria), translator)}</span>{" "}
        <span className={styles.sentence}>{readingSentence(source, translator)}</span>
      </span>
      <Button
        aria-describedby={wordsId}
        disabledFocusable={disabled || pending}
        onClick={() => {
          start(mapping);
        }}
      >
        {translator.text(chooseReading.label)}
      </Button>
    </li>
  );
}
