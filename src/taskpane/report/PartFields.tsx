import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Fragment, useId } from "react";
import { reportParts, type ReportPart } from "../../sheets/report/reportInput";
import { useReportingTexts } from "./texts";

interface PartFieldsProps {
  readonly parts: readonly ReportPart[];
  /** The year to compare with; null where there is none. */
  readonly earlier: number | null;
  readonly onChange: (parts: readonly ReportPart[]) => void;
}

const useStyles = makeStyles({
  title: typographyStyles.body1,
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  check: { alignItems: "start", marginInlineStart: "-8px" },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalS,
    paddingInlineStart: "28px",
    color: tokens.colorNeutralForeground2,
  },
});

/** Which parts the report has beside the result itself. */
export function PartFields({ parts, earlier, onChange }: PartFieldsProps): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  const { text } = useReportingTexts();
  return (
    <div role="group" aria-labelledby={titleId} className={styles.list}>
      <span id={titleId} className={styles.title}>
        {text("reporting.include")}
      </span>
      {reportParts.map((part) => {
        const isPossible = part !== "changes" || earlier !== null;
        return (
          <Fragment key={part}>
            <Checkbox
              className={styles.check}
              label={text(`reporting.${part}`)}
              checked={isPossible && parts.includes(part)}
              disabled={!isPossible}
              onChange={(_, { checked }) => {
                onChange(
                  reportParts.filter((one) => (one === part ? checked === true : parts.includes(one))),
                );
              }}
            />
            {part === "changes" && (
              <p className={styles.hint}>
                {earlier === null
                  ? text("reporting.noEarlier")
                  : text("reporting.since", { year: String(earlier) })}
              </p>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
