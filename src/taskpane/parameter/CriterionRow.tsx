import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import { describeFinding } from "../../i18n/describeFinding";
import type { Finding, ReadCriterion } from "../../reading/reading";
import { CellLink } from "../parts/CellLink";
import { useVisuallyHidden } from "../parts/visuallyHidden";
import { useTranslator } from "../services";
import { ChoiceEntry } from "./ChoiceEntry";
import { CommentField } from "./CommentField";
import { PointsEntry, type EntryProps } from "./PointsEntry";
import { SheetEntry } from "./SheetEntry";
import { statusWords } from "./statusWords";
import { useParameterTexts } from "./texts";

export interface CriterionRowProps extends Pick<EntryProps, "readOnly" | "step" | "onMove"> {
  readonly criterion: ReadCriterion;
  /** What is wrong with it. */
  readonly findings: readonly Finding[];
  /** The sheet whose name is left out of addresses. */
  readonly home: string;
  /** Whether the sheet has its row selected. */
  readonly isSelected: boolean;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // The edge is there for everybody who does not tell the colours apart.
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    paddingInlineStart: "12px",
  },
  selected: {
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
  name: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", hyphens: "auto" },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  finding: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
});

/** One criterion: what it is, its cell, its points and its comment. */
export function CriterionRow({
  criterion,
  findings,
  home,
  isSelected,
  ...entry
}: CriterionRowProps): ReactNode {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const translator = useTranslator();
  const texts = useParameterTexts();
  const id = useId();
  const { number, text: name, pointsCell, commentCell } = criterion;
  const status = statusWords(criterion, texts);
  const [nameId, pointsId, commentId] = [`${id}name`, `${id}points`, `${id}comment`];
  return (
    <div className={mergeClasses(styles.root, isSelected && styles.selected)}>
      <p id={nameId} className={styles.name}>
        {number !== "" && <span className={styles.number}>{number}</span>} {name}
      </p>
      <p className={styles.note}>
        <CellLink cell={pointsCell} home={home} />
        {status && ` · ${status}`}
      </p>
      <span id={pointsId} className={hidden.hidden}>
        {texts.text("parameter.points")}
      </span>
      <span id={commentId} className={hidden.hidden}>
        {texts.text("parameter.comment")}
      </span>
      <Entry {...entry} criterion={criterion} nameId={`${pointsId} ${nameId}`} />
      {findings.map((finding) => (
        <p key={finding.code} className={styles.finding}>
          {describeFinding(translator, finding)}
        </p>
      ))}
      {commentCell && (
        <CommentField criterion={criterion} nameId={`${commentId} ${nameId}`} readOnly={entry.readOnly} />
      )}
    </div>
  );
}

/** The points as the sheet takes them: a number, one of few words, or nothing from here. */
function Entry(props: EntryProps): ReactNode {
  const { entry } = props.criterion;
  switch (entry.kind) {
    case "number":
      return <PointsEntry {...props} />;
    case "choice":
      return <ChoiceEntry {...props} choices={entry.choices} />;
    case "sheet":
      return <SheetEntry criterion={props.criterion} manner={entry.manner} />;
  }
}
