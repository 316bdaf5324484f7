import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { stepOf } from "../parameter/model/steps";
import { Announcer } from "../parts/Announcer";
import { Section } from "../parts/Section";
import { Rows } from "../rows/Rows";
import { useTranslator } from "../services";
import type { AssessmentViewProps } from "../views/view";
import { AddCriterion } from "./AddCriterion";
import { Applying } from "./Applying";
import { Comparison } from "./Comparison";
import { GoalField } from "./GoalField";
import { GoalNote } from "./GoalNote";
import { improvementOf } from "./model/improvement";
import { aimingFor, countingWith, countingWithout, isNothing, nothingTried } from "./model/whatIf";
import { PlanItem } from "./PlanItem";
import { useImproveTexts } from "./texts";
import { useWhatIf } from "./useWhatIf";

/** Of a criterion whose text fills two lines, in pixels. */
const usualHeight = 92;

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A share to reach, the smallest set of criteria that reaches it, and what the assessment would be then. */
export function Improve({ state, live }: AssessmentViewProps): ReactNode {
  const styles = useStyles();
  const { text, points, percent } = useImproveTexts();
  const paneText = useTranslator().text;
  const [whatIf, change] = useWhatIf(state, live);
  const { sheet, parameters, criteria: all } = live.source;
  const improvement = improvementOf(live, whatIf, state.settings.threshold);
  const { goal, before, after, criteria, others } = improvement;
  const shortNames = new Map(parameters.map(({ name, shortName }) => [name, shortName]));
  const step = stepOf(all);
  const counted = criteria.filter(({ isLeftOut }) => !isLeftOut).length;
  const aim = (wanted: number) => {
    change(aimingFor(whatIf, wanted));
  };
  return (
    <Section isView title={paneText("views.improve")}>
      <p className={styles.text}>{text("improve.intro")}</p>
      <GoalField goal={goal} least={Math.min(goal, Math.floor((before.share ?? 0) * 100))} onChange={aim} />
      <GoalNote improvement={improvement} onAim={aim} />
      <Comparison before={before} after={after} />
      <Section title={text("improve.plan")} aside={text("improve.criteria", { count: counted })}>
        {criteria.length === 0 && <p className={styles.text}>{text("improve.noCriteria")}</p>}
        <Rows
          items={criteria}
          keyOf={({ key }) => key}
          label={text("improve.plan")}
          usualHeight={usualHeight}
          row={(planned) => (
            <PlanItem
              planned={planned}
              parameter={shortNames.get(planned.criterion.parameter) ?? planned.criterion.parameter}
              sheet={sheet}
              step={step}
              onPoints={(tried) => {
                change(countingWith(whatIf, planned.key, tried));
              }}
              onLeaveOut={() => {
                change(countingWithout(whatIf, [planned.key]));
              }}
            />
          )}
        />
        {others.length > 0 && (
          <AddCriterion
            others={others}
            shortNames={shortNames}
            onAdd={({ key, criterion }) => {
              change(countingWith(whatIf, key, criterion.max ?? 0));
            }}
          />
        )}
      </Section>
      <Applying
        criteria={criteria}
        sheet={sheet}
        readOnly={state.readOnly}
        isTried={!isNothing(whatIf)}
        onReset={() => {
          change(nothingTried);
        }}
        onLeaveOut={(keys) => {
          change(countingWithout(whatIf, keys));
        }}
        onApplied={() => {
          change(aimingFor(nothingTried, goal));
        }}
      />
      <Announcer
        message={text("improve.say", {
          count: counted,
          points: points(after.points),
          max: points(after.max ?? 0),
          percent: percent(after.share ?? 0),
        })}
      />
    </Section>
  );
}
