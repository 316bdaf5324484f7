import type { Relationship } from "../../../../files/xlsx/opc/relationships";
import type { XmlElement } from "../../../../files/xlsx/xml/element";
import { element } from "../xml/made";
import { namespaces } from "./kinds";

/** A .rels part that says these relationships. */
export function writeRelationships(links: readonly Relationship[]): XmlElement {
  const children = links.map(({ id, type, target, mode }) =>
    element("Relationship", { Id: id, Type: type, Target: target, TargetMode: mode }),
  );
  return element("Relationships", { xmlns: namespaces.packageRelationships }, children);
}
