import { exportTexts } from "../messages/exportWord";
import type { Plan } from "../plan/plan";
import { annexSection } from "./annexSection";
import type { DocumentFacts } from "./documentFacts";
import type { Draft } from "./draft";
import { letterhead } from "./letterhead";
import type { DocumentSection, OfficialDocument } from "./officialDocument";
import { closing } from "./signatures";

/** A plan that writes nothing: a document to download, and what a person should know before sending it. */
export function documentPlan(action: string, draft: Draft, facts: DocumentFacts): Plan {
  const { body, annexes, findings, restsOn, summary, tables } = draft;
  const first: readonly DocumentSection[] =
    body.length === 0
      ? []
      : [{ orientation: "portrait", parts: [letterhead(facts), ...body, closing(facts)] }];
  const sections = [...first, ...annexes.map((annex) => annexSection(annex, facts))];
  const document: OfficialDocument = { title: draft.name, sections };
  const blanks = blankFacts(facts);
  const isLandscape = sections.some(({ orientation }) => orientation === "landscape");
  return {
    kind: "plan",
    action,
    restsOn,
    writes: [],
    summary: [
      ...summary,
      exportTexts.page(isLandscape),
      ...(blanks.length > 0 ? [exportTexts.blank(blanks.join(", "))] : []),
    ],
    tables,
    findings,
    documents: [{ name: draft.name, document }],
  };
}

const blankFacts = (facts: DocumentFacts): readonly string[] => {
  const names = Object.keys(exportTexts.facts) as readonly (keyof typeof exportTexts.facts)[];
  return names
    .filter((name) => {
      const fact = facts[name];
      return fact === undefined || (typeof fact !== "number" && fact.length === 0);
    })
    .map((name) => exportTexts.facts[name]);
};
