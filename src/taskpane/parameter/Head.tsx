import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { standingOf } from "../../reading/standing";
import type { LiveAssessment } from "../../session/session";
import { Bar } from "../parts/Bar";
import { useTranslator } from "../services";
import { shortTotal } from "../words/shortTotal";
import { useParameterTexts } from "./texts";

interface HeadProps {
  readonly live: LiveAssessment;
  /** Its name, as the assessment lists it. */
  readonly parameter: string;
  readonly titleId: string;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  back: { justifySelf: "start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere", hyphens: "auto" },
  total: { ...typographyStyles.body1, margin: 0, fontVariantNumeric: "tabular-nums" },
  whole: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The way back, which parameter it is, and what it and the whole assessment amount to. */
export function Head({ live: { source, result }, parameter, titleId, onClose }: HeadProps): ReactNode {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = useParameterTexts();
  const own = source.criteria.filter((criterion) => criterion.parameter === parameter);
  const sums = result.parameters.find(({ name }) => name === parameter);
  const standing = sums && standingOf(sums, own);
  const whole = shortTotal(standingOf(result, source.criteria), translator);
  return (
    <header className={styles.root}>
      <Button
        ref={focus}
        appearance="subtle"
        size="small"
        className={styles.back}
        icon={<ArrowLeft20Regular />}
        onClick={onClose}
      >
        {text("parameter.back")}
      </Button>
      <h1 id={titleId} className={styles.title}>
        {parameter}
      </h1>
      <p className={styles.total}>{standing ? shortTotal(standing, translator) : text("parameter.gone")}</p>
      <Bar share={standing?.kind === "counted" ? standing.share : 0} />
      <p className={styles.whole}>{text("parameter.whole", { total: whole })}</p>
    </header>
  );
}

/** The first control of a view takes the focus when it opens. */
function focus(button: HTMLElement | null): void {
  button?.focus();
}
