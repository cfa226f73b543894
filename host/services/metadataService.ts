// DeveloperMetadata: notes for programs, on whole rows, whole columns, sheets and the spreadsheet.
import type { HostMetadata } from "../hostFile";
import { fail, sheetOf, type Desk } from "./desk";
import { loud } from "./loud";
import { rangeService, type RangeService } from "./rangeService";
import { sheetService, type SheetService } from "./sheetService";

type Place = Pick<HostMetadata, "sheetId" | "on" | "index">;

export function newMetadata(
  desk: Desk,
  place: Place,
  key: unknown,
  rest: readonly unknown[],
): void {
  if (typeof key !== "string" || key === "")
    fail(desk, "The metadata key must be a non-empty string.");
  const visibility = rest.find((item) => item === "DOCUMENT" || item === "PROJECT") ?? "DOCUMENT";
  const value = rest.find((item) => item !== "DOCUMENT" && item !== "PROJECT");
  const id = desk.google.metadata.reduce((highest, item) => Math.max(highest, item.id), 0) + 1;
  desk.google.metadata.push({
    ...place,
    key,
    id,
    value: typeof value === "string" ? value : "",
    visibility: visibility,
  });
}

export function metadataServices(
  desk: Desk,
  wanted: (item: HostMetadata) => boolean,
): MetadataService[] {
  return desk.makers.list(
    desk.google.metadata
      .filter(wanted)
      .map((item) => loud(desk, "DeveloperMetadata", new MetadataService(desk, item))),
  );
}

const LOCATIONS = {
  row: "ROW",
  column: "COLUMN",
  sheet: "SHEET",
  spreadsheet: "SPREADSHEET",
} as const;

class MetadataLocation {
  readonly #desk: Desk;
  readonly #item: HostMetadata;

  constructor(desk: Desk, item: HostMetadata) {
    this.#desk = desk;
    this.#item = item;
  }
  getLocationType(): string {
    return LOCATIONS[this.#item.on];
  }
  getRow(): RangeService | null {
    const { on, sheetId, index } = this.#item;
    if (on !== "row") return null;
    return rangeService(this.#desk, sheetId, {
      row: index,
      column: 0,
      rows: 1,
      columns: sheetOf(this.#desk, sheetId).getColumnCount(),
    });
  }
  getColumn(): RangeService | null {
    const { on, sheetId, index } = this.#item;
    if (on !== "column") return null;
    return rangeService(this.#desk, sheetId, {
      row: 0,
      column: index,
      rows: sheetOf(this.#desk, sheetId).getRowCount(),
      columns: 1,
    });
  }
  getSheet(): SheetService | null {
    return this.#item.on === "sheet" ? sheetService(this.#desk, this.#item.sheetId) : null;
  }
}

export class MetadataService {
  readonly #desk: Desk;
  readonly #item: HostMetadata;

  constructor(desk: Desk, item: HostMetadata) {
    this.#desk = desk;
    this.#item = item;
  }
  getId(): number {
    return this.#item.id;
  }
  getKey(): string {
    return this.#item.key;
  }
  getValue(): string | null {
    return this.#item.value;
  }
  getVisibility(): string {
    return this.#item.visibility;
  }
  getLocation(): MetadataLocation {
    return loud(
      this.#desk,
      "DeveloperMetadataLocation",
      new MetadataLocation(this.#desk, this.#item),
    );
  }
  setValue(value: string): this {
    this.#desk.run.later(() => {
      this.#item.value = value;
    });
    return this;
  }
  setKey(key: string): this {
    this.#desk.run.later(() => {
      this.#item.key = key;
    });
    return this;
  }
  setVisibility(visibility: "DOCUMENT" | "PROJECT"): this {
    this.#desk.run.later(() => {
      this.#item.visibility = visibility;
    });
    return this;
  }
  remove(): void {
    this.#desk.run.later(() => {
      const index = this.#desk.google.metadata.indexOf(this.#item);
      if (index >= 0) this.#desk.google.metadata.splice(index, 1);
    });
  }
}

export class MetadataFinder {
  readonly #desk: Desk;
  readonly #scope: (item: HostMetadata) => boolean;
  readonly #tests: ((item: HostMetadata) => boolean)[] = [];

  constructor(desk: Desk, scope: (item: HostMetadata) => boolean) {
    this.#desk = desk;
    this.#scope = scope;
  }
  withKey(key: string): this {
    return this.#with((item) => item.key === key);
  }
  withValue(value: string): this {
    return this.#with((item) => item.value === value);
  }
  withId(id: number): this {
    return this.#with((item) => item.id === id);
  }
  withVisibility(visibility: string): this {
    return this.#with((item) => item.visibility === visibility);
  }
  withLocationType(type: string): this {
    return this.#with((item) => LOCATIONS[item.on] === type);
  }
  onIntersectingLocations(): this {
    return this;
  }
  find(): MetadataService[] {
    return metadataServices(
      this.#desk,
      (item) => this.#scope(item) && this.#tests.every((test) => test(item)),
    );
  }
  #with(test: (item: HostMetadata) => boolean): this {
    this.#tests.push(test);
    return this;
  }
}

export function metadataFinder(desk: Desk, scope: (item: HostMetadata) => boolean): MetadataFinder {
  return loud(desk, "DeveloperMetadataFinder", new MetadataFinder(desk, scope));
}
