import { makeStyles, Select } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { useOptimistic } from "react";
import type { EntryChoice } from "../../reading/reading";
import type { Points } from "../../scoring/criterion";
import { useAction } from "../hooks/useAction";
import { setChoice } from "./actions";
import type { EntryProps } from "./PointsEntry";
import { samePoints } from "./model/samePoints";
import { useParameterTexts } from "./texts";
import { useLatest } from "./useLatest";

interface ChoiceEntryProps extends Omit<EntryProps, "step"> {
  readonly choices: readonly EntryChoice[];
}

const useStyles = makeStyles({
  select: { maxWidth: "100%", justifySelf: "start", "& select": { width: "100%", minWidth: 0 } },
});

/** Where a criterion is filled in with one of the sheet's own words, or with a mark in one of its columns. */
export function ChoiceEntry({ criterion, nameId, readOnly, onMove, choices }: ChoiceEntryProps): ReactNode {
  const styles = useStyles();
  const words = useChoiceWords();
  const [points, show] = useOptimistic<Points>(criterion.points);
  const latest = useLatest(criterion);
  const { start } = useAction({
    ...setChoice,
    perform: (services, choice: EntryChoice) => {
      show(choice.points);
      return latest((shown) => setChoice.perform(services, { criterion: shown, choice }));
    },
  });
  const chosen = choices.findIndex((choice) => samePoints(choice.points, points));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter") return;
    event.preventDefault();
    onMove(event.shiftKey ? -1 : 1);
  }

  return (
    <Select
      data-entry
      className={styles.select}
      aria-labelledby={nameId}
      disabled={readOnly}
      value={chosen}
      onKeyDown={onKeyDown}
      onChange={(_, { value }) => {
        const choice = choices[Number(value)];
        if (choice) start(choice);
      }}
    >
      {chosen < 0 && <option value={-1}>{criterion.pointsText}</option>}
      {choices.map((choice, index) => (
        <option key={index} value={index}>
          {words(choice)}
        </option>
      ))}
    </Select>
  );
}

/** "Ja (2 poäng)"; what carries no points is said in words of our own. */
function useChoiceWords(): (choice: EntryChoice) => string {
  const { text, points: figure } = useParameterTexts();
  return ({ word, points }) => {
    if (points.kind === "notAssessed") return text("parameter.choiceNotAssessed");
    if (points.kind !== "points") return text("parameter.notApplicable");
    return text("parameter.choice", { word, points: figure(points.value), count: points.value });
  };
}
