import { useEffect, useRef } from "react";
import type { RequestRecord } from "../../host/log";
import { useTexts } from "../texts";
import { bytesText } from "./format";

export interface LogTableProps {
  readonly requests: readonly RequestRecord[];
  readonly language: string;
}

/** One row a request, the newest last and in view. */
export function LogTable({ requests, language }: LogTableProps) {
  const text = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.scrollTo({ top: frame.current.scrollHeight });
  }, [requests.length]);
  if (requests.length === 0) return <p className="log-empty">{text("logEmpty")}</p>;
  return (
    <div className="log-table" ref={frame} tabIndex={0} role="region" aria-label={text("log")}>
      <table>
        <thead>
          <tr>
            <th>{text("logTime")}</th>
            <th className="wide">{text("logMembers")}</th>
            <th className="number">{text("logCost")}</th>
            <th className="number">{text("logSent")}</th>
            <th className="number">{text("logReceived")}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map((request) => (
            <Row key={request.id} request={request} language={language} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ request, language }: { readonly request: RequestRecord; readonly language: string }) {
  const { time, members, milliseconds, sent, received, error } = request;
  return (
    <tr className={error ? "refused" : undefined}>
      <td>{new Date(time).toLocaleTimeString(language)}</td>
      <td className="members">
        {members.join("  ")}
        {error && <em>{error}</em>}
      </td>
      <td className="number">{milliseconds.toLocaleString(language, { maximumFractionDigits: 1 })}</td>
      <td className="number">{bytesText(sent, language)}</td>
      <td className="number">{bytesText(received, language)}</td>
    </tr>
  );
}
