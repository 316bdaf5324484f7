import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import { AssessmentSelect } from "../choice/AssessmentSelect";
import { useChoosing } from "../choice/choosing";
import { chosenOf, type Choice } from "../model/choices";
import { choicesOf } from "../../session/choicesOf";
import { Section } from "../parts/Section";
import { Unread } from "../parts/Unread";
import { AskBar } from "../reading/AskBar";
import { useServices } from "../services";
import { addFiles } from "../actions/addFiles";
import { usePerformer } from "../hooks/usePerformer";
import { withFiles } from "../../session/withFiles";
import { DropZone } from "./files/DropZone";
import { Files } from "./files/Files";
import { Reading } from "./files/Reading";
import { useComparedFiles } from "./files/useComparedFiles";
import type { WorkbookViewProps } from "../views/view";
import { MakeSheet } from "./MakeSheet";
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
  const { files, state: compared } = useComparedFiles();
  const perform = usePerformer();
  const choices = useMemo(
    () => withFiles(choicesOf(state.assessments), compared.files),
    [state.assessments, compared.files],
  );
  const onFiles = (chosen: readonly File[]) => void perform(addFiles, chosen);
  return (
    <DropZone onFiles={onFiles}>
      {/* Above all, as files can be dropped anywhere. */}
      {compared.progress && <Reading {...compared.progress} onCancel={files.cancel} />}
      {state.unread.length > 0 && <Unread failures={state.unread} />}
      {state.questions.length > 0 && (
        <AskBar
          count={state.questions.length}
          onAnswer={() => {
            views.show("overview");
          }}
        />
      )}
      {choices.length < 2 ? (
        <NothingToCompare choices={choices} />
      ) : (
        <Comparison choices={choices} isReadOnly={state.readOnly} />
      )}
      <Files onFiles={onFiles} />
    </DropZone>
  );
}

interface ComparisonProps {
  readonly choices: readonly Choice[];
  /** Whether no sheet can be made. */
  readonly isReadOnly: boolean;
}

function Comparison({ choices, isReadOnly }: ComparisonProps): ReactNode {
  const { text } = useCompareTexts();
  const { key, choose } = useChoosing();
  // What stands in a file can be told from the others here, but is no assessment that the whole pane could show.
  const [ofFile, chooseOfFile] = useState<string | null>(null);
  const chosen = choices.find((choice) => choice.key === ofFile) ?? chosenOf(choices, key);
  const onChoose = (wanted: string) => {
    const isOfFile = choices.some((choice) => choice.key === wanted && choice.file !== null);
    chooseOfFile(isOfFile ? wanted : null);
    if (!isOfFile) choose(wanted);
  };
  const [wanted, setMeasure] = useState<string | null>(null);
  const { shared, single } = useMemo(() => parameterNames(choices), [choices]);
  const measure = shared.some(({ name }) => name === wanted) ? wanted : null;
  const ranking = useMemo(() => rankingOf(choices, measure), [choices, measure]);
  const [firstLine, ...otherLines] = useMemo(() => yearLines(rankingOf(choices, null).placed), [choices]);
  return (
    <>
      <Section isView title={text("compare.title")}>
        <AssessmentSelect choices={choices} chosen={chosen} onChoose={onChoose} />
        <MeasureSelect parameters={shared} measure={measure} onChange={setMeasure} />
        <MakeSheet isEnabled={!isReadOnly} />
      </Section>
      <RankingTable ranking={ranking} chosenKey={chosen?.key ?? null} />
      {ranking.unplaced.length > 0 && <UnplacedList unplaced={ranking.unplaced} />}
      <Plot choices={choices} shared={shared} single={single} chosen={chosen} />
      {firstLine && <Years lines={[firstLine, ...otherLines]} chosen={chosen} />}
    </>
  );
}
