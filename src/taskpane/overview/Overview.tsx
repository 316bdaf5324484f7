import type { ReactNode } from "react";
import type { LiveAssessment, ReadyState } from "../../session/session";
import { overviewOf } from "../model/overview";
import { Announcer } from "../parts/Announcer";
import { Section } from "../parts/Section";
import { useTranslator } from "../services";
import { spokenTotal } from "../words/spokenTotal";
import { Findings } from "./Findings";
import { Header } from "./Header";
import { Marking } from "./Marking";
import { ParameterList } from "./ParameterList";
import { TotalCard } from "./TotalCard";

interface OverviewProps {
  readonly state: ReadyState;
  readonly live: LiveAssessment;
}

/** One assessment at a glance: total, parameters from weakest to strongest, findings. */
export function Overview({ state, live }: OverviewProps): ReactNode {
  const translator = useTranslator();
  const { text } = translator;
  const overview = overviewOf(live, state.settings.weakestCount, state.findings);
  const { sheet, standing, parameters, findings } = overview;
  const isRanked = parameters.some((line) => line.standing.kind === "counted");
  return (
    <>
      <Header source={live.source} />
      <TotalCard overview={overview} />
      <Section title={text("pane.parameters")} {...(isRanked && { aside: text("pane.weakestFirst") })}>
        <Marking state={state} limit={parameters.length} />
        <ParameterList parameters={parameters} sheet={sheet} />
      </Section>
      <Findings findings={findings} sheet={sheet} />
      <Announcer message={spokenTotal(standing, translator)} />
    </>
  );
}
