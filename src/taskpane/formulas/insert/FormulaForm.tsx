import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import type { ReadyState } from "../../../session/session";
import { Announcer } from "../../parts/Announcer";
import { ArgumentField } from "./ArgumentField";
import { InsertButton } from "./InsertButton";
import type { Given, ListedArgument, ListedFunction } from "./listedFunction";
import { ResultPreview } from "./ResultPreview";
import { useInsertTexts } from "./texts";
import { useSeparators } from "./useSeparators";

interface FormulaFormProps {
  readonly listed: ListedFunction;
  readonly state: ReadyState;
  readonly given: Given;
  readonly onChange: (given: Given) => void;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  help: { justifySelf: "start", paddingBlock: "2px" },
});

/** One function to be filled in: its arguments, the formula as it will stand in the cell, and what it gives now. */
export function FormulaForm({ listed, state, given, onChange }: FormulaFormProps): ReactNode {
  const styles = useStyles();
  const { text } = useInsertTexts();
  const formulaId = useId();
  const resultId = useId();
  const separators = useSeparators();
  const draft = listed.draft(given, state, separators);
  const hasSeveral = draft.inCell.includes(separators.list, draft.inCell.indexOf("("));
  const spoken = draft.columns
    ? text("insert.size", { rows: draft.rows.length, columns: draft.columns.length })
    : [draft.rows[0]?.[0], draft.reason].filter(Boolean).join(": ");
  return (
    <div className={styles.root}>
      {assessmentFirst(listed.arguments).map((argument) => {
        const own = draft.arguments.find(({ id }) => id === argument.id);
        return (
          own && (
            <ArgumentField
              key={argument.id}
              argument={argument}
              given={own}
              value={given[argument.id] ?? ""}
              onChange={(value) => {
                onChange({ ...given, [argument.id]: value });
              }}
            />
          )
        );
      })}
      <div role="group" aria-labelledby={formulaId} className={styles.part}>
        <span id={formulaId} className={styles.label}>
          {text("insert.formula")}
        </span>
        <code className={styles.formula}>{draft.inCell}</code>
        {hasSeveral && (
          <span className={styles.label}>
            {text("insert.separator", { list: separators.list, other: separators.list === ";" ? "," : ";" })}
          </span>
        )}
      </div>
      <div role="group" aria-labelledby={resultId} className={styles.part}>
        <span id={resultId} className={styles.label}>
          {text("insert.result")}
        </span>
        <ResultPreview draft={draft} />
        <Announcer message={spoken} />
      </div>
      <InsertButton draft={draft} readOnly={state.readOnly} />
      <Link href={listed.helpPage} target="_blank" rel="noreferrer" className={styles.help}>
        {text("insert.readMore", { name: listed.id })}
      </Link>
    </div>
  );
}

/** It stands last in the formula, but it says which parameters there are to choose from. */
function assessmentFirst(all: readonly ListedArgument[]): readonly ListedArgument[] {
  const isAssessment = ({ field }: ListedArgument) => field === "assessment";
  return [...all.filter(isAssessment), ...all.filter((each) => !isAssessment(each))];
}
