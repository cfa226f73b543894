// The filter over a table: .xlsx ↔ Univer's filter plug-in, which remembers the rows that it hides.
import type { Row } from "./snapshot";
import type { IAutoFilter, IFilterColumn } from "@univerjs/sheets-filter";
import { readArea, writeArea } from "./areas";
import { element } from "./element";
import { childOf, childrenOf, flag, numberAttribute, type XmlNode } from "./parseXml";

export interface FilterRead {
  readonly filter: IAutoFilter;
  /** Some criterion cannot be told to Univer; the rows it hides stay hidden. */
  readonly incomplete: boolean;
}

/** Rows hidden by the filter are taken out of `rows`, where they would stay hidden after the filter is cleared. */
export function readAutoFilter(
  worksheet: XmlNode,
  rows: Record<number, Row>,
): FilterRead | undefined {
  const node = childOf(worksheet, "autoFilter");
  const ref = readArea(node?.attributes["ref"] ?? "");
  if (!node || !ref) return undefined;
  const written = childrenOf(node, "filterColumn");
  const filterColumns = written
    .map((one) => readColumn(one, ref.startColumn))
    .filter((one) => one !== undefined);
  const incomplete =
    written.some((one) => one.children.length > 0) && filterColumns.length < written.length;
  if (incomplete || filterColumns.length === 0) return { filter: { ref }, incomplete };
  const hidden = Object.keys(rows)
    .map(Number)
    .filter((row) => row > ref.startRow && row <= ref.endRow && rows[row]?.hd === 1);
  for (const row of hidden) delete rows[row]?.hd;
  return { filter: { ref, filterColumns, cachedFilteredOut: hidden }, incomplete };
}

function readColumn(node: XmlNode, firstColumn: number): IFilterColumn | undefined {
  const colId = (numberAttribute(node, "colId") ?? 0) + firstColumn;
  const values = childOf(node, "filters");
  const custom = childOf(node, "customFilters");
  if (values && childrenOf(values, "dateGroupItem").length === 0) {
    return {
      colId,
      filters: {
        filters: childrenOf(values, "filter").map(({ attributes }) => attributes["val"] ?? ""),
        ...(flag(values, "blank") && { blank: true as const }),
      },
    };
  }
  if (!custom) return undefined;
  const customFilters = childrenOf(custom, "customFilter").map(({ attributes }) => ({
    val: attributes["val"] ?? "",
    ...(attributes["operator"] !== undefined && { operator: attributes["operator"] }),
  }));
  const column = {
    colId,
    customFilters: { customFilters, ...(flag(custom, "and") && { and: 1 }) },
  };
  return column as IFilterColumn;
}

export function writeAutoFilter(filter: IAutoFilter | undefined): string {
  if (!filter) return "";
  const columns = (filter.filterColumns ?? []).map((column) => {
    const colId = column.colId - filter.ref.startColumn;
    const values = column.filters;
    const custom = column.customFilters;
    if (values) {
      const items = (values.filters ?? []).map((val) => element("filter", { val }));
      return element(
        "filterColumn",
        { colId },
        element("filters", { blank: values.blank ? 1 : undefined }, items.join("")),
      );
    }
    if (!custom) return "";
    const items = custom.customFilters.map(({ val, operator }) =>
      element("customFilter", { operator: operator as string | undefined, val }),
    );
    return element(
      "filterColumn",
      { colId },
      element("customFilters", { and: custom.and === undefined ? undefined : 1 }, items.join("")),
    );
  });
  return element("autoFilter", { ref: writeArea(filter.ref) }, columns.join(""));
}
