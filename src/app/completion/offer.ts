import { completionTexts } from "../messages/completionRates";
import type { Table } from "../table/table";
import type { Measure } from "./measure";
import { parts, type Part } from "./part";

/** A column that the table does not have and may get. */
export interface Offer {
  /** Also the header of the new column. */
  readonly header: string;
  readonly measure: Measure;
  readonly part: Part;
}

/**
 * What can be added: the parts that each measure lacks, and rates of a step further back: "đã kích hoạt" of "đã cấp CCCD",
 * or of the population where an office has both.
 */
export function offersFor(table: Table, measures: readonly Measure[]): readonly Offer[] {
  const main = measures.filter(({ base, columns }, index) => {
    const isFirst =
      measures.findIndex((other) => other.done.index === measures[index]?.done.index) === index;
    return base !== undefined && (isFirst || Object.keys(columns).length > 1);
  });
  const name = (measure: Measure): string => (main.length > 1 ? ` – ${measure.done.header}` : "");
  const missing = parts.flatMap((part) =>
    main
      .filter(({ columns }) => columns[part] === undefined)
      .map((measure): Offer => ({
        header: completionTexts.parts[part] + name(measure),
        measure,
        part,
      })),
  );
  return [...missing, ...furtherRates(table, measures)];
}

const furtherRates = ({ columns }: Table, measures: readonly Measure[]): readonly Offer[] => {
  const population = columns.find(({ role }) => role === "population");
  return measures.flatMap((measure): Offer[] => {
    const chain = stepsBefore(measure, measures);
    const bases = [...chain, ...(population ? [population] : [])];
    const known = measures.filter(({ done }) => done.index === measure.done.index);
    return bases
      .filter(({ index }) => known.every(({ base }) => base?.index !== index))
      .filter(({ index }) => index !== measure.done.index)
      .map((base) => ({
        header: completionTexts.furtherRate(measure.done.header, base.header),
        measure: {
          ...measure,
          base,
          reason: base.role === "population" ? "population" : "typed",
          columns: {},
        },
        part: "rate",
      }));
  });
};

/** Bases of the bases: for activations of accounts of cards, the cards. */
const stepsBefore = (
  { base }: Measure,
  measures: readonly Measure[],
): readonly Measure["done"][] => {
  const steps: Measure["done"][] = [];
  let step = measures.find(({ done }) => done.index === base?.index);
  while (step !== undefined && steps.length < measures.length) {
    const { base: further } = step;
    if (further === undefined || further.role === "population") break;
    steps.push(further);
    step = measures.find(({ done }) => done.index === further.index);
  }
  return steps;
};
