import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { RequestRecord } from "../../host/log";
import { useTexts } from "../texts";
import { bytesText } from "./format";
import { LogTable } from "./LogTable";

export interface LogStripProps {
  /** The oldest first. */
  readonly requests: readonly RequestRecord[];
  readonly language: string;
  readonly onClear: () => void;
}

/** What the add-in asked of the workbook and what it cost: one line when folded, a table when opened. */
export function LogStrip({ requests, language, onClear }: LogStripProps) {
  const text = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="log" aria-label={text("log")}>
      <div className="log-bar">
        <button
          type="button"
          className="log-toggle"
          aria-expanded={isOpen}
          title={text(isOpen ? "hide" : "show")}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
          <strong>{text("log")}</strong>
          <span>{text("logSummary", summaryOf(requests, language))}</span>
          {!isOpen && <span className="log-latest">{requests.at(-1)?.members.join("  ")}</span>}
        </button>
        {isOpen && (
          <Button size="small" appearance="subtle" onClick={onClear}>
            {text("logClear")}
          </Button>
        )}
      </div>
      {isOpen && <LogTable requests={requests} language={language} />}
    </section>
  );
}

function summaryOf(requests: readonly RequestRecord[], language: string) {
  const sum = (pick: (request: RequestRecord) => number) =>
    requests.reduce((total, request) => total + pick(request), 0);
  return {
    requests: requests.length,
    milliseconds: Math.round(sum(({ milliseconds }) => milliseconds)),
    bytes: bytesText(
      sum(({ sent, received }) => sent + received),
      language,
    ),
  };
}
