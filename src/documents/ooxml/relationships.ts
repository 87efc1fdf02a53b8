import { scanXml } from "./scan-xml";
import type { OfficePackage } from "./package";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, which transitional and strict files share: "worksheet", "styles". */
  readonly type: string;
  /** The name of the part, resolved against the part that refers to it. */
  readonly part: string;
}

/** The relationships of a part ("" is the package itself) to other parts of the package; none where it has no list of them. */
export function readRelationships(source: OfficePackage, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const list = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!source.has(list)) return [];
  const found: Relationship[] = [];
  scanXml(source.read(list), list, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const type = attributes.get("Type") ?? "";
      found.push({
        id: attributes.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: resolve(folder, attributes.get("Target") ?? ""),
      });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
