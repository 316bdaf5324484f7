import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { Copy20Regular, DocumentText20Regular, Table20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import type { Locale } from "../../i18n/createTranslator";
import type { ReportInput } from "../../sheets/report/reportInput";
import { reportTable } from "../../sheets/report/reportTable";
import { reportText } from "../../sheets/report/reportText";
import { writeReport } from "../../session/actions/reportActions";
import { useAction } from "../hooks/useAction";
import { useDone } from "../hooks/useDone";
import { useTranslator } from "../services";
import { copyTable, copyText } from "./actions";
import { SheetLink } from "./SheetLink";
import { useReportingTexts } from "./texts";

interface MakingProps {
  readonly input: ReportInput;
  readonly locale: Locale;
  readonly readOnly: boolean;
}

/** What was done last. */
type Done = { readonly what: "text" | "table" } | { readonly what: "sheet"; readonly sheet: string };

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

/** Makes the report on a sheet, or puts it on the clipboard, and says what was done. */
export function Making({ input, locale, readOnly }: MakingProps): ReactNode {
  const styles = useStyles();
  const noteId = useId();
  const { text } = useReportingTexts();
  const paneText = useTranslator().text;
  const [done, setDone] = useState<Done | null>(null);
  const { pending, start } = useAction({
    ...writeReport,
    perform: async (services, wanted: ReportInput, language: Locale) => {
      const outcome = await writeReport.perform(services, wanted, language);
      if (outcome.ok) setDone({ what: "sheet", sheet: outcome.sheet });
      return outcome;
    },
  });
  const asText = useDone(copyText, () => {
    setDone({ what: "text" });
  });
  const asTable = useDone(copyTable, () => {
    setDone({ what: "table" });
  });
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={pending ? <Spinner size="extra-tiny" /> : <DocumentText20Regular />}
          disabledFocusable={readOnly || pending}
          {...(readOnly && { "aria-describedby": noteId })}
          onClick={() => {
            setDone(null);
            start({ ...input, madeOn: new Date() }, locale);
          }}
        >
          {paneText(writeReport.label)}
        </Button>
        <Button
          icon={<Copy20Regular />}
          onClick={() => {
            setDone(null);
            asText.start(reportText(input, locale));
          }}
        >
          {text("reporting.copyText")}
        </Button>
        <Button
          icon={<Table20Regular />}
          onClick={() => {
            setDone(null);
            asTable.start(reportTable(input, locale));
          }}
        >
          {text("reporting.copyTable")}
        </Button>
      </div>
      {readOnly && (
        <p id={noteId} className={styles.note}>
          {paneText("failures.readOnly")}
        </p>
      )}
      <p role="status" className={styles.note}>
        {done?.what === "text" && text("reporting.copiedText")}
        {done?.what === "table" && text("reporting.copiedTable")}
        {done?.what === "sheet" && (
          <>
            {text("reporting.made")} <SheetLink sheet={done.sheet} />
          </>
        )}
      </p>
    </div>
  );
}
