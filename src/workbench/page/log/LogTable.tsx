import { useEffect, useRef } from "react";
import type { LoggedRequest } from "../../host/log";
import { useTexts } from "../texts";
import { bytesText } from "./format";

export interface LogTableProps {
  readonly requests: readonly LoggedRequest[];
  /** Language of numbers and times, such as "sv-SE". */
  readonly tag: string;
}

/** One row a request, the newest last and in view. */
export function LogTable({ requests, tag }: LogTableProps) {
  const text = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.scrollTo({ top: frame.current.scrollHeight });
  }, [requests.length]);
  if (requests.length === 0) return <p className="log-empty">{text("logEmpty")}</p>;
  return (
    <div className="log-table" ref={frame} tabIndex={0} role="group" aria-label={text("log")}>
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
            <Row key={request.number} request={request} tag={tag} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ request, tag }: { readonly request: LoggedRequest; readonly tag: string }) {
  const { startedAt, members, milliseconds, bytesIn, bytesOut, error } = request;
  return (
    <tr className={error ? "refused" : undefined}>
      <td>{new Date(startedAt).toLocaleTimeString(tag)}</td>
      <td className="members">
        {members.join("  ")}
        {error && <em>{error}</em>}
      </td>
      <td className="number">{milliseconds.toLocaleString(tag, { maximumFractionDigits: 1 })}</td>
      <td className="number">{bytesText(bytesIn, tag)}</td>
      <td className="number">{bytesText(bytesOut, tag)}</td>
    </tr>
  );
}
