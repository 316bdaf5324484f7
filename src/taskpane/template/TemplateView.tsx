import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import type { TemplateChoice } from "../../sheets/template/choice";
import { templateNames } from "../../sheets/template/names";
import { parseParameters, type ParsedParameters } from "../../sheets/template/parseParameters";
import { templateOf } from "../../sheets/template/template";
import { Section } from "../parts/Section";
import { useTranslator } from "../services";
import type { WorkbookViewProps } from "../views/view";
import { InsertButton } from "./InsertButton";
import { KindField } from "./KindField";
import type { TemplateKind } from "./model/kinds";
import { ParametersField } from "./ParametersField";
import { TemplateLanguage } from "./TemplateLanguage";
import { useTemplateTexts } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The names of sheets in a workbook that has none of them. */
const free = { sheets: [], tables: [] };

/** A new assessment from a template: which edition, in which language, and what comes into the workbook. */
export function TemplateView({ state: { readOnly } }: WorkbookViewProps): ReactNode {
  const styles = useStyles();
  const pane = useTranslator();
  const { text } = useTemplateTexts();
  const [kind, setKind] = useState<TemplateKind>("municipality");
  const [typed, setTyped] = useState("");
  const [locale, setLocale] = useState(pane.locale);
  const parsed = useMemo(() => parseParameters(typed), [typed]);
  const choice = choiceOf(kind, parsed);
  const count = templateOf(choice, locale).rows.length;
  const { assessment, base, result, about } = templateNames(locale, free);
  return (
    <Section isView title={text("template.title")}>
      <p className={styles.text}>{text("template.intro")}</p>
      <KindField kind={kind} disabled={readOnly} onChange={setKind} />
      {kind === "own" && (
        <ParametersField typed={typed} parsed={parsed} disabled={readOnly} onChange={setTyped} />
      )}
      <TemplateLanguage locale={locale} disabled={readOnly} onChange={setLocale} />
      {count > 0 && (
        <p className={styles.text}>
          {text("template.inserts", { assessment, base, result, about, count })}{" "}
          {kind !== "own" && text("template.illustrative")} {text("template.numbered")}
        </p>
      )}
      <InsertButton choice={choice} locale={locale} obstacle={obstacle()} />
    </Section>
  );

  function obstacle(): string | null {
    if (readOnly) return pane.text("failures.readOnly");
    if (kind !== "own") return null;
    if (parsed.problems.length > 0) return text("template.correctLines");
    return parsed.parameters.length > 0 ? null : text("template.nothingTyped");
  }
}

function choiceOf(kind: TemplateKind, { parameters }: ParsedParameters): TemplateChoice {
  return kind === "own" ? { kind, parameters } : { kind: "edition", edition: kind };
}
