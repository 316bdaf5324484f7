import type { HostEntry } from "../host";
import type { Notice } from "./registrations";

/** Marks an entry as an event of the Rich API. */
const eventCategory = 65536;

/** Collects the events of one moment and tells them together, after the answer to the request that caused them. */
export function eventOutbox(tell: (entries: readonly HostEntry[]) => void): (notice: Notice) => void {
  let outbox: HostEntry[] = [];
  let lastId = 0;
  const flush = () => {
    const entries = outbox;
    outbox = [];
    tell(entries);
  };
  return ({ type, target, message, isRemote }) => {
    if (outbox.length === 0) setTimeout(flush, 0);
    outbox.push([eventCategory, type, target, JSON.stringify(message), (lastId += 1), isRemote]);
  };
}
