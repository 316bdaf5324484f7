import type { ReactNode } from "react";
import { findingsOf } from "../model/findings";
import { overviewOf } from "../model/overview";
import { Announcer } from "../parts/Announcer";
import { Section } from "../parts/Section";
import { useTranslator } from "../services";
import type { AssessmentViewProps } from "../views/view";
import { spokenTotal } from "../words/spokenTotal";
import { FindingsLine } from "./FindingsLine";
import { Header } from "./Header";
import { Marking } from "./Marking";
import { ParameterOpeningContext } from "./opening";
import { ParameterList } from "./ParameterList";
import { TotalCard } from "./TotalCard";
import { useParameterView } from "./useParameterView";

/** One assessment at a glance: total, how much deserves a look, parameters from weakest to strongest. */
export function Overview({ state, live }: AssessmentViewProps): ReactNode {
  const translator = useTranslator();
  const { text } = translator;
  const { opened, opening } = useParameterView();
  if (opened)
    return (
      <opened.View
        state={state}
        live={live}
        parameter={opened.parameter}
        onShow={opened.show}
        onClose={opened.close}
      />
    );
  const overview = overviewOf(live, state.settings);
  const { sheet, standing, parameters } = overview;
  const isRanked = parameters.some((line) => line.standing.kind === "counted");
  return (
    <>
      <Header source={live.source} />
      <TotalCard overview={overview} />
      <FindingsLine findings={findingsOf(state, live)} />
      <Section title={text("pane.parameters")} {...(isRanked && { aside: text("pane.weakestFirst") })}>
        <Marking state={state} />
        <ParameterOpeningContext value={opening}>
          <ParameterList parameters={parameters} sheet={sheet} />
        </ParameterOpeningContext>
      </Section>
      <Announcer message={spokenTotal(standing, translator)} />
    </>
  );
}
