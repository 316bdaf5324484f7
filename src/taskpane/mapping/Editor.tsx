import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useId } from "react";
import type { ReadyState } from "../../session/session";
import { resetReading, saveReading } from "../actions/actions";
import { useDone } from "../hooks/useDone";
import { useTranslator } from "../services";
import { ColumnRoles } from "./ColumnRoles";
import { Result } from "./Result";
import { RowPicker } from "./RowPicker";
import { SheetField } from "./SheetField";
import { useMappingTexts } from "./texts";
import { useDraft } from "./useDraft";

export interface EditorProps {
  readonly state: ReadyState;
  /** The sheet to begin with. */
  readonly sheet: string;
  /** Told the sheet that is read in another way now; null when nothing was changed. */
  readonly onClose: (changed: string | null) => void;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXL,
    /** What has the focus is scrolled clear of the result, which stays at the bottom of the window. */
    "& input, & select, & button": { scrollMarginBlock: "40px 200px" },
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  reset: { justifySelf: "start" },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingVerticalXXXL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
});

/** Where a person says which row has the headings and what each column holds, and sees at once what comes of it. */
export function Editor({ state, sheet, onClose }: EditorProps): ReactNode {
  const styles = useStyles();
  const { text: paneText } = useTranslator();
  const { text } = useMappingTexts();
  const titleId = useId();
  const resultId = useId();
  const { draft, rows, shown, columns, mapping, live, problem, change } = useDraft(state, sheet);
  const close = () => {
    onClose(draft.sheet);
  };
  const save = useDone(saveReading, close);
  const reset = useDone(resetReading, close);
  const isKept = state.mappings.some((kept) => kept.sheet === draft.sheet);
  const canSave = mapping !== null && live !== null && !state.readOnly;
  return (
    <div ref={focusFirst} role="region" aria-labelledby={titleId} className={styles.root}>
      <h1 id={titleId} className={styles.title}>
        {text("mapping.title")}
      </h1>
      <SheetField sheets={state.sheets} sheet={draft.sheet} onChange={change.sheet} />
      <RowPicker rows={rows} shown={shown} draft={draft} onChange={change.draft} onMore={change.showMore} />
      <ColumnRoles columns={columns} draft={draft} onChange={change.role} />
      {isKept && (
        <Button
          appearance="transparent"
          className={styles.reset}
          disabledFocusable={state.readOnly || reset.pending}
          icon={<ArrowReset20Regular />}
          onClick={() => {
            reset.start(draft.sheet);
          }}
        >
          {paneText(resetReading.label)}
        </Button>
      )}
      <div className={styles.foot}>
        <Result id={resultId} problem={problem === null ? null : text(problem)} live={live} />
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            aria-describedby={resultId}
            disabledFocusable={!canSave || save.pending}
            {...(save.pending && { icon: <Spinner size="extra-tiny" /> })}
            onClick={() => {
              if (mapping) save.start(mapping);
            }}
          >
            {paneText(saveReading.label)}
          </Button>
          <Button
            onClick={() => {
              onClose(null);
            }}
          >
            {text("mapping.cancel")}
          </Button>
        </div>
        {state.readOnly && <span>{paneText("failures.readOnly")}</span>}
      </div>
    </div>
  );
}

/**
 * The focus goes to the first control, not to the heading: in Excel on the web, Office.js moves it at Tab, and leaves
 * the pane from anything that is no control.
 */
function focusFirst(view: HTMLElement | null): void {
  view?.querySelector<HTMLElement>("select, input:checked")?.focus();
}
