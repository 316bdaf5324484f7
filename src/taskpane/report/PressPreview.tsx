import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Locale } from "../../i18n/createTranslator";
import { Section } from "../parts/Section";
import { useReportingTexts } from "./texts";

interface PressPreviewProps {
  /** A headline and paragraphs. */
  readonly paragraphs: readonly string[];
  readonly locale: Locale;
}

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  headline: typographyStyles.body1Strong,
});

/** The press text as it will stand in the report. */
export function PressPreview({ paragraphs, locale }: PressPreviewProps): ReactNode {
  const styles = useStyles();
  const { text } = useReportingTexts();
  return (
    <Section title={text("reporting.pressTitle")} aside={text("reporting.draft")}>
      <div lang={locale} className={styles.root}>
        {paragraphs.map((paragraph, index) => (
          <p key={paragraph} {...(index === 0 && { className: styles.headline })}>
            {paragraph}
          </p>
        ))}
      </div>
    </Section>
  );
}
