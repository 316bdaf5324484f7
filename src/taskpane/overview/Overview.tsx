import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMemory } from "../memory";
import { baselineKey, baselineOf, changeSince } from "../model/baselines";
import { extremesOf } from "../model/extremes";
import { findingsOf } from "../model/findings";
import { orderLines } from "../model/orderLines";
import { overviewOf } from "../model/overview";
import { canRadar, type RadarProps } from "../model/radarLines";
import { Announcer } from "../parts/Announcer";
import { Section } from "../parts/Section";
import { useTranslator } from "../services";
import { lazyView } from "../views/lazyView";
import type { AssessmentViewProps } from "../views/view";
import { extremesWords } from "../words/extremesWords";
import { spokenTotal } from "../words/spokenTotal";
import { ChangeNote } from "./ChangeNote";
import { FindingsLine } from "./FindingsLine";
import { Header } from "./Header";
import { ListTools } from "./ListTools";
import { Marking } from "./Marking";
import { ParameterOpeningContext } from "./opening";
import { ParameterList } from "./ParameterList";
import { TotalCard } from "./TotalCard";
import { useParameterView } from "./useParameterView";

const Radar = lazyView<RadarProps>(async () => (await import("../radar/Radar")).Radar);

const useStyles = makeStyles({
  extremes: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** One assessment at a glance: total, how much deserves a look, and the parameters. */
export function Overview({ state, live }: AssessmentViewProps): ReactNode {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const [{ order, isRadar, baselines }, remember] = useMemory();
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
  const drawsRadar = isRadar && canRadar(parameters);
  const extremes = extremesOf(live.result);
  const key = baselineKey(state.assessments, live);
  const compareAnew = () => {
    const now = baselineOf(standing, "reset");
    if (now) remember({ baselines: { ...baselines, [key]: now } });
  };
  return (
    <>
      <Header source={live.source} />
      <TotalCard overview={overview}>
        <ChangeNote change={changeSince(baselines[key], standing)} onReset={compareAnew} />
      </TotalCard>
      <FindingsLine findings={findingsOf(state, live)} />
      <Section title={text("pane.parameters")}>
        {extremes && <p className={styles.extremes}>{extremesWords(extremes, translator)}</p>}
        <Marking state={state} hasWeak={parameters.some(({ mark }) => mark === "weakest")} />
        {isRanked && <ListTools canRadar={canRadar(parameters)} />}
        {drawsRadar && <Radar lines={parameters} />}
        <ParameterOpeningContext value={opening}>
          <ParameterList parameters={orderLines(parameters, order)} sheet={sheet} isKey={drawsRadar} />
        </ParameterOpeningContext>
      </Section>
      <Announcer message={spokenTotal(standing, translator)} />
    </>
  );
}
