import { HostError } from "../errors";
import { supports } from "../requirements";
import type { HostState } from "../state";
import type { HostObject } from "../targets";
import { classOf, findMember, objectOf, type AnyClass } from "./lookup";
import { wireName } from "./names";
import type { Json, QueryInfo } from "./wire";

/** How an answer spells its names: as `load` wants them ("Values", "_Items") or as `retrieve` does ("values", "items"). */
export type Spelling = "wire" | "json";

/** What is asked of one object; no names at all asks for every plain value. */
interface Wish {
  readonly parts: Map<string, Wish>;
}

interface Reader {
  readonly host: HostState;
  readonly spelling: Spelling;
  readonly touch: (member: string) => void;
}

/**
 * Answers a load: the values of an object, of its parts and of its items.
 *
 * Select ["items/name"] of the worksheets -> { _Items: [{ Id: "1", Name: "Blad1" }] }
 *
 * @throws HostError ApiNotFound for a name that the object's class does not have
 */
export function query(object: HostObject, info: QueryInfo, reader: Reader): Json {
  const wish: Wish = { parts: new Map() };
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) addPath(wish, path);
  return answer(object, wish, reader, { skip: info.Skip ?? 0, top: info.Top ?? Infinity });
}

function addPath(wish: Wish, path: string): void {
  let at = wish;
  for (const name of path.split(/[/.]/).map((each) => each.trim())) {
    if (name === "" || name === "*" || name === "$all") continue;
    const next = at.parts.get(name) ?? { parts: new Map() };
    at.parts.set(name, next);
    at = next;
  }
}

interface Page {
  readonly skip: number;
  readonly top: number;
}

const allItems: Page = { skip: 0, top: Infinity };

function answer(object: HostObject, wish: Wish, reader: Reader, page: Page): Json {
  const owner = classOf(object);
  const result: Record<string, Json> = {
    ...spelled(owner.identity?.(object.target, reader.host) ?? {}, reader),
  };
  const [own, ofItems] = owner.items ? splitWish(owner, wish) : [wish, null];
  const names = own.parts.size > 0 || ofItems ? [...own.parts.keys()] : valueNames(owner, reader);
  for (const name of names) {
    result[nameIn(reader.spelling, name)] = read(owner, object, name, own.parts.get(name), reader);
  }
  if (owner.items && ofItems)
    result[reader.spelling === "wire" ? "_Items" : "items"] = items(owner, object, ofItems, reader, page);
  return result;
}

/** A collection's own values ("count") and what is asked of its items: "items/name", or just "name". */
function splitWish(owner: AnyClass, wish: Wish): [Wish, Wish] {
  const own: Wish = { parts: new Map() };
  const ofItems: Wish = { parts: new Map(wish.parts.get("items")?.parts) };
  for (const [name, part] of wish.parts) {
    if (name === "items") continue;
    (Object.hasOwn(owner.members, name) ? own : ofItems).parts.set(name, part);
  }
  return [own, ofItems];
}

function items(owner: AnyClass, object: HostObject, wish: Wish, reader: Reader, page: Page): Json {
  const { of, list } = owner.items as NonNullable<AnyClass["items"]>;
  reader.touch(`${owner.name}.items`);
  return list(object.target, reader.host)
    .slice(page.skip, page.skip + page.top)
    .map((target) => answer({ of, target } as HostObject, wish, reader, allItems));
}

function read(
  owner: AnyClass,
  object: HostObject,
  name: string,
  wish: Wish | undefined,
  reader: Reader,
): Json {
  const member = findMember(owner, name, reader.host);
  reader.touch(`${owner.name}.${name}`);
  if (member.kind === "property") return member.get(object.target, reader.host) as Json;
  if (member.kind === "navigation") {
    const part = objectOf(member.to, member.run(object.target, reader.host), `${owner.name}.${name}`);
    return part && answer(part, wish ?? { parts: new Map() }, reader, allItems);
  }
  throw new HostError("InvalidArgument", `${owner.name}.${name} is no property.`);
}

function valueNames(owner: AnyClass, { host }: Reader): string[] {
  return Object.entries(owner.members)
    .filter(([, member]) => member.kind === "property" && supports(host.matrix, member.since))
    .map(([name]) => name);
}

function nameIn(spelling: Spelling, name: string): string {
  return spelling === "wire" ? wireName(name) : name;
}

function spelled(
  identity: Readonly<Record<string, string | number>>,
  { spelling }: Reader,
): Record<string, string | number> {
  if (spelling === "wire") return { ...identity };
  return Object.fromEntries(Object.entries(identity).map(([key, value]) => [key.replace(/^I/, "i"), value]));
}
