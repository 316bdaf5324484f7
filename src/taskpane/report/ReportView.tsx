import { makeStyles, typographyStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { emissionsOf } from "../../session/emissions";
import { reportInput } from "../../session/reportInput";
import { earlierOf } from "../../sheets/report/earlierOf";
import { emissionWords } from "../../sheets/report/emissionsPart";
import { pressText } from "../../sheets/report/pressText";
import { reportFacts } from "../../sheets/report/reportFacts";
import { reportTexts } from "../../sheets/report/reportTexts";
import { useAction } from "../hooks/useAction";
import { Section } from "../parts/Section";
import { useTranslator } from "../services";
import type { AssessmentViewProps } from "../views/view";
import { keepEmissions } from "./actions";
import { EmissionFields } from "./EmissionFields";
import { LanguageField } from "./LanguageField";
import { Making } from "./Making";
import { figuresFrom } from "./model/emissionEntry";
import { PartFields } from "./PartFields";
import { PressPreview } from "./PressPreview";
import { useReportingTexts } from "./texts";
import { useReportChoices } from "./useReportChoices";

const useStyles = makeStyles({
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the report of the assessment is to have, its press text, and the ways to get it. */
export function ReportView({ state, live }: AssessmentViewProps): ReactNode {
  const styles = useStyles();
  const { text } = useReportingTexts();
  const paneText = useTranslator().text;
  const [chosen, change] = useReportChoices(state, live);
  const keeping = useAction(keepEmissions);
  const { locale, parts, emissions } = chosen;
  const figures = figuresFrom(emissions);
  const texts = reportTexts(locale);
  const input = reportInput(state, live, { parts: new Set(parts), emissions: figures });
  const facts = reportFacts(input);
  const press = pressText(facts, texts);

  function keep(): void {
    const known = emissionsOf(state.settings.emissions, live.source);
    const isSame = JSON.stringify(known) === JSON.stringify(figures);
    if (figures !== null && !isSame && !state.readOnly) keeping.start(live, figures);
  }

  return (
    <Section isView title={paneText("views.report")}>
      <p className={styles.intro}>{text("reporting.intro")}</p>
      <LanguageField
        locale={locale}
        onChange={(wanted) => {
          change({ locale: wanted });
        }}
      />
      <PartFields
        parts={parts}
        earlier={earlierOf(live, state.assessments)?.year ?? null}
        onChange={(wanted) => {
          change({ parts: wanted });
        }}
      />
      {parts.includes("emissions") && (
        <EmissionFields
          entry={emissions}
          result={emissionWords(facts, texts)}
          disabled={state.readOnly}
          onChange={(entry) => {
            change({ emissions: entry });
          }}
          onLeave={keep}
        />
      )}
      {parts.includes("press") && (
        <PressPreview
          paragraphs={press.length > 0 ? press : [texts.text("report.noPress")]}
          locale={locale}
        />
      )}
      <Making input={input} locale={locale} readOnly={state.readOnly} />
    </Section>
  );
}
