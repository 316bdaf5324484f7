import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { LoggedRequest } from "../../host/log";
import { useStore, type Store } from "../store";
import { useTexts } from "../texts";
import { bytesText } from "./format";
import { LogTable } from "./LogTable";

export interface LogStripProps {
  /** Requests so far, the oldest first. */
  readonly log: Store<readonly LoggedRequest[]>;
  /** Language of numbers and times, such as "sv-SE". */
  readonly tag: string;
}

/** What the add-in asked of the workbook and what it cost: one line when folded, a table when opened. */
export function LogStrip({ log, tag }: LogStripProps) {
  const text = useTexts();
  const requests = useStore(log);
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
          <span>{text("logSummary", summaryOf(requests, tag))}</span>
          {!isOpen && <span className="log-latest">{latestOf(requests)}</span>}
        </button>
        {isOpen && (
          <Button size="small" appearance="subtle" onClick={() => log.set([])}>
            {text("logClear")}
          </Button>
        )}
      </div>
      {isOpen && <LogTable requests={requests} tag={tag} />}
    </section>
  );
}

function summaryOf(requests: readonly LoggedRequest[], tag: string) {
  const sum = (pick: (request: LoggedRequest) => number) =>
    requests.reduce((total, request) => total + pick(request), 0);
  return {
    requests: requests.length,
    milliseconds: Math.round(sum(({ milliseconds }) => milliseconds)),
    bytes: bytesText(
      sum(({ bytesIn, bytesOut }) => bytesIn + bytesOut),
      tag,
    ),
  };
}

/** Members of the latest request that a person would care about: not the client's tidying up. */
function latestOf(requests: readonly LoggedRequest[]): string {
  return requests.findLast(({ kind }) => kind !== "cleanup")?.members.join("  ") ?? "";
}
