import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import { AssessmentSelect } from "../choice/AssessmentSelect";
import { useChoosing } from "../choice/choosing";
import { choicesOf, chosenOf, type Choice } from "../model/choices";
import { Section } from "../parts/Section";
import { Unread } from "../parts/Unread";
import { AskBar } from "../reading/AskBar";
import { useServices } from "../services";
import type { WorkbookViewProps } from "../views/view";
import { MeasureSelect } from "./MeasureSelect";
import { parameterNames } from "../../reading/comparing/parameters";
import { rankingOf } from "../../reading/comparing/ranking";
import { yearLines } from "../../reading/comparing/years";
import { NothingToCompare } from "./NothingToCompare";
import { Plot } from "./plot/Plot";
import { RankingTable } from "./ranking/RankingTable";
import { UnplacedList } from "./ranking/UnplacedList";
import { useCompareTexts } from "./texts";
import { Years } from "./years/Years";

/** All assessments of the workbook beside each other: ranking, spread by parameter, and the years as lines. */
export function CompareView({ state }: WorkbookViewProps): ReactNode {
  const { views } = useServices();
  const choices = useMemo(() => choicesOf(state.assessments), [state.assessments]);
  return (
    <>
      {state.unread.length > 0 && <Unread failures={state.unread} />}
      {state.questions.length > 0 && (
        <AskBar
          count={state.questions.length}
          onAnswer={() => {
            views.show("overview");
          }}
        />
      )}
      {choices.length < 2 ? <NothingToCompare choices={choices} /> : <Comparison choices={choices} />}
    </>
  );
}

function Comparison({ choices }: { readonly choices: readonly Choice[] }): ReactNode {
  const { text } = useCompareTexts();
  const { key, choose } = useChoosing();
  const chosen = chosenOf(choices, key);
  const [wanted, setMeasure] = useState<string | null>(null);
  const { shared, single } = useMemo(() => parameterNames(choices), [choices]);
  const measure = shared.some(({ name }) => name === wanted) ? wanted : null;
  const ranking = useMemo(() => rankingOf(choices, measure), [choices, measure]);
  const [firstLine, ...otherLines] = useMemo(() => yearLines(rankingOf(choices, null).placed), [choices]);
  return (
    <>
      <Section isView title={text("compare.title")}>
        <AssessmentSelect choices={choices} chosen={chosen} onChoose={choose} />
        <MeasureSelect parameters={shared} measure={measure} onChange={setMeasure} />
      </Section>
      <RankingTable ranking={ranking} chosenKey={chosen?.key ?? null} />
      {ranking.unplaced.length > 0 && <UnplacedList unplaced={ranking.unplaced} />}
      <Plot choices={choices} shared={shared} single={single} chosen={chosen} />
      {firstLine && <Years lines={[firstLine, ...otherLines]} chosen={chosen} />}
    </>
  );
}
