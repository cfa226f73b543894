// Protected sheets and ranges, and whether the person at the keyboard may edit them.
import { intersects, type Box } from "../engine/a1";
import type { HostProtection } from "../hostFile";
import type { Desk } from "./desk";
import { behind, loud } from "./loud";
import { rangeService, RangeService } from "./rangeService";

export function mayEdit(desk: Desk, sheetId: string, box: Box): boolean {
  return desk.google.protections.every((protection) => {
    if (protection.editable || protection.sheetId !== sheetId) return true;
    if (protection.area) return !intersects(protection.area, box);
    return protection.unprotected.some((free) => contains(free, box));
  });
}

function contains(outer: Box, inner: Box): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

export class ProtectionService {
  readonly #desk: Desk;
  readonly #item: HostProtection;
  #warningOnly = false;

  constructor(desk: Desk, item: HostProtection) {
    this.#desk = desk;
    this.#item = item;
  }

  /** A new protection: the person who makes it may edit on. */
  static make(desk: Desk, sheetId: string, area: Box | null): ProtectionService {
    const item: HostProtection = {
      sheetId,
      area,
      description: "",
      unprotected: [],
      editable: true,
    };
    desk.run.later(() => {
      desk.google.protections.push(item);
    });
    return loud(desk, "Protection", new ProtectionService(desk, item));
  }

  getDescription(): string {
    return this.#item.description;
  }
  setDescription(text: string): this {
    this.#desk.run.later(() => {
      this.#item.description = text;
    });
    return this;
  }
  getProtectionType(): string {
    return this.#item.area ? "RANGE" : "SHEET";
  }
  getRange(): RangeService {
    const { sheetId, area } = this.#item;
    const sheet = this.#desk.services.workbook.getSheetBySheetId(sheetId);
    const whole = {
      row: 0,
      column: 0,
      rows: sheet?.getRowCount() ?? 1,
      columns: sheet?.getColumnCount() ?? 1,
    };
    return rangeService(this.#desk, sheetId, area ?? whole);
  }
  getUnprotectedRanges(): RangeService[] {
    return this.#desk.makers.list(
      this.#item.unprotected.map((box) => rangeService(this.#desk, this.#item.sheetId, box)),
    );
  }
  setUnprotectedRanges(ranges: readonly unknown[]): this {
    const boxes = ranges
      .map((range) => behind(range, RangeService))
      .filter((range) => range !== undefined)
      .map((range) => ({ ...RangeService.boxOf(range).box }));
    this.#desk.run.later(() => {
      this.#item.unprotected = boxes;
    });
    return this;
  }
  canEdit(): boolean {
    return this.#item.editable;
  }
  isWarningOnly(): boolean {
    return this.#warningOnly;
  }
  setWarningOnly(warn: boolean): this {
    this.#warningOnly = warn;
    return this;
  }
  remove(): void {
    this.#desk.run.later(() => {
      const index = this.#desk.google.protections.indexOf(this.#item);
      if (index >= 0) this.#desk.google.protections.splice(index, 1);
    });
  }
}

export function protectionServices(
  desk: Desk,
  wanted: (item: HostProtection) => boolean,
): ProtectionService[] {
  return desk.makers.list(
    desk.google.protections
      .filter(wanted)
      .map((item) => loud(desk, "Protection", new ProtectionService(desk, item))),
  );
}
