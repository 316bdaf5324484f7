import { FluentProvider, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { workbenchTranslator } from "../texts";
import { useAddIn } from "./addin/useAddIn";
import { openTab } from "./files/openTab";
import { pickFile } from "./files/pickFile";
import { fromFile } from "./files/source";
import { useFirstWorkbook } from "./files/useFirstWorkbook";
import { useSaving } from "./files/useSaving";
import { useWorkbook } from "./files/useWorkbook";
import { useHosting } from "./hosting/useHosting";
import { LogStrip } from "./log/LogStrip";
import { TaskPane } from "./pane/TaskPane";
import { problemOf, type Problem } from "./problem";
import { AddInGroups } from "./ribbon/AddInGroups";
import { Ribbon } from "./ribbon/Ribbon";
import { DropTarget } from "./shell/DropTarget";
import { Notice } from "./shell/Notice";
import { TitleBar } from "./shell/TitleBar";
import { Sheet, type ShownBook } from "./sheet/Sheet";
import { useTestHandle } from "./testHandle";
import { officeLocales, TranslatorContext } from "./texts";
import { themes } from "./theme/themes";
import { ordinary } from "./tryout/conditions";
import { TryOut } from "./tryout/TryOut";
import { writeCell } from "./tryout/writeCell";
import { useOptions } from "./useOptions";

/** The page: a spreadsheet with an add-in beside it. */
export function Workbench() {
  const [options, setOptions] = useOptions();
  const { language, theme } = options;
  const translator = useMemo(() => workbenchTranslator(language), [language]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [conditions, setConditions] = useState(ordinary);
  const [shown, setShown] = useState<ShownBook | null>(null);
  const { workbook, opening, open } = useWorkbook(setProblem);
  // While another workbook takes over, the sheet is still that of the one before.
  const book = shown && shown.workbook === workbook ? shown.book : null;
  const { isChanged, save } = useSaving(book, workbook?.name ?? "", setProblem);
  const addIn = useAddIn(officeLocales[language], setProblem);
  const openWorkbook = (base64: string | null) => {
    const name = translator.text("page.newWorkbook");
    if (!openTab(base64, options, name)) setProblem({ key: "page.popupBlocked", values: {}, file: name });
  };
  const hosting = useHosting({
    addIn,
    book,
    workbook,
    theme,
    conditions,
    actions: { openWorkbook, save },
    onProblem: setProblem,
  });
  const showError = useCallback((error: unknown) => setProblem(problemOf(error, workbook?.name)), [workbook]);
  const openFile = useCallback(
    (file: File) => {
      setProblem(null);
      void open(fromFile(file));
    },
    [open],
  );
  useFirstWorkbook(open, options, translator);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = translator.text("page.title", { file: workbook?.name ?? "" });
  }, [language, translator, workbook]);
  useTestHandle({ book, hosting });

  return (
    <TranslatorContext value={translator}>
      <FluentProvider theme={themes[theme]}>
        <div className="workbench" style={{ colorScheme: theme }}>
          <TitleBar
            fileName={workbook?.name ?? ""}
            isChanged={isChanged}
            language={language}
            theme={theme}
            onChange={setOptions}
          >
            <TryOut
              conditions={conditions}
              onChange={setConditions}
              onCoauthorEdit={(cell, typed) => hosting.asCoAuthor((shared) => writeCell(shared, cell, typed))}
            />
          </TitleBar>
          <Ribbon
            disabled={!book}
            onOpen={() => pickFile(openFile)}
            onSave={save}
            onUndo={() => book?.undo()}
            onRedo={() => book?.redo()}
          >
            {addIn && <AddInGroups addIn={addIn} hosting={hosting} />}
          </Ribbon>
          {problem && <Notice problem={problem} onClose={() => setProblem(null)} />}
          <main className="main" aria-label={workbook?.name}>
            <div className="stage">
              {workbook && (
                <Sheet
                  workbook={workbook}
                  isDark={theme === "dark"}
                  onShown={setShown}
                  onError={showError}
                  onEditing={hosting.setEditing}
                />
              )}
              {opening && (
                <div className="opening">
                  <Spinner label={translator.text("page.opening", { file: opening })} />
                </div>
              )}
            </div>
            {addIn && book && workbook && <TaskPane key={hosting.key} addIn={addIn} hosting={hosting} />}
          </main>
          <LogStrip log={hosting.log} tag={translator.tag} />
          <DropTarget onDrop={openFile} />
        </div>
      </FluentProvider>
    </TranslatorContext>
  );
}
