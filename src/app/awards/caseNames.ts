import { awardTexts } from "../messages/awards";
import { caseTexts } from "../messages/awardCases";
import { textOf } from "../settings/cellAt";
import type { CellValue } from "../snapshot";
import type { KnownUnits } from "./knownUnits";
import { isPersonalNumber } from "./isPersonalNumber";
import { nameKey } from "./nameKey";
import type { CaseColumns } from "./readCases";

export interface CasePerson {
  readonly name: string;
  readonly unit: number;
  /** Row in which the person is first met. */
  readonly row: number;
}

/** Names of officials and units as numbers, in the order in which they are first met. */
export interface CaseNames {
  readonly people: readonly CasePerson[];
  readonly units: readonly string[];
  unitAt(row: number, cell: CellValue | undefined): number;
  personAt(row: number, cell: CellValue | undefined, unit: number): number;
  /** An official by name; undefined when nobody has it. */
  personNamed(name: string): number | undefined;
  unitNamed(name: string): number | undefined;
}

interface Parts {
  /** The units that there are; undefined when the list itself is all that is known. */
  readonly known: KnownUnits | undefined;
  readonly columns: CaseColumns;
  /** Receives a sentence per wrong cell. */
  readonly messages: string[];
  readonly where: (row: number, column: number) => string;
}

/** Numbers names as a list is read. What stood in a cell before is known without reading it again. */
export function caseNames(parts: Parts): CaseNames {
  const { known: table, columns, messages, where } = parts;
  const units = [...(table?.names ?? [])];
  const people: CasePerson[] = [];
  const unitsSeen = new Map<CellValue, number>();
  const peopleSeen = new Map<CellValue, number>();
  const unitsByKey = new Map<string, number>();
  const peopleByKey = new Map<string, number>();

  const newUnit = (name: string): number => {
    const known = unitsByKey.get(nameKey(name));
    if (known !== undefined) return known;
    units.push(name);
    unitsByKey.set(nameKey(name), units.length - 1);
    return units.length - 1;
  };
  const unitNamed = (name: string): number | undefined =>
    table === undefined ? unitsByKey.get(nameKey(name)) : table.indexOf(name);
  /** Names are printed, so a number of a person is no name. */
  const isName = (name: string, what: string, place: string): boolean => {
    if (name === "") messages.push(caseTexts.blank(place, what));
    else if (isPersonalNumber(name)) messages.push(caseTexts.numberAsName(place, what));
    else return true;
    return false;
  };
  const readUnit = (row: number, cell: CellValue): number => {
    const name = textOf(cell);
    const place = where(row, columns.unit);
    if (!isName(name, "đơn vị", place)) return 0;
    if (table === undefined) return newUnit(name);
    const found = unitNamed(name);
    if (found === undefined) messages.push(caseTexts.unknownUnit(place, name, table.table));
    return found ?? 0;
  };
  const readPerson = (row: number, cell: CellValue, unit: number): number => {
    const name = textOf(cell);
    isName(name, "cán bộ", where(row, columns.person));
    const known = peopleByKey.get(nameKey(name));
    if (known !== undefined) return known;
    people.push({ name, unit, row });
    peopleByKey.set(nameKey(name), people.length - 1);
    return people.length - 1;
  };
  const checkUnit = (row: number, official: number, unit: number): void => {
    const person = people[official];
    if (person === undefined || person.unit === unit || person.name === "") return;
    const [own = "", other = ""] = [units[unit], units[person.unit]];
    const [here, before] = [where(row, columns.person), where(person.row, columns.person)];
    messages.push(awardTexts.twoUnits(here, person.name, own, before, other));
  };
  return {
    people,
    units,
    unitAt(row, cell = "") {
      const seen = unitsSeen.get(cell);
      if (seen !== undefined) return seen;
      const unit = readUnit(row, cell);
      if (cell !== "") unitsSeen.set(cell, unit);
      return unit;
    },
    personAt(row, cell = "", unit) {
      let official = peopleSeen.get(cell);
      if (official === undefined) {
        official = readPerson(row, cell, unit);
        if (cell !== "") peopleSeen.set(cell, official);
      }
      if (people[official]?.unit !== unit) checkUnit(row, official, unit);
      return official;
    },
    personNamed: (name) => peopleByKey.get(nameKey(name)),
    unitNamed,
  };
}
