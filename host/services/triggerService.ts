// ScriptApp and its installable triggers. They are kept with the workbook; `fireTriggers` of the host lets them go off.
import type { HostGoogle } from "../hostFile";
import { fail, type Desk } from "./desk";
import { behind, loud } from "./loud";
import { SpreadsheetService } from "./spreadsheetService";

type HostTrigger = HostGoogle["triggers"][number];

/** Google's kinds that the host can let go off. */
export type TriggerKind = "CLOCK" | "ON_EDIT";

/** Minutes that Google takes; any other number fails there too. */
const MINUTES = [1, 5, 10, 15, 30];
const MOST_TRIGGERS = 20;

export class TriggerService {
  readonly #item: HostTrigger;
  constructor(item: HostTrigger) {
    this.#item = item;
  }
  static itemOf(trigger: TriggerService): HostTrigger {
    return trigger.#item;
  }
  getUniqueId(): string {
    return this.#item.id;
  }
  getHandlerFunction(): string {
    return this.#item.handler;
  }
  getEventType(): string {
    return this.#item.kind;
  }
  getTriggerSource(): string {
    return this.#item.kind === "CLOCK" ? "CLOCK" : "SPREADSHEETS";
  }
}

function create(desk: Desk, handler: string, kind: TriggerKind, detail: string): TriggerService {
  const { triggers } = desk.google;
  if (triggers.length >= MOST_TRIGGERS) {
    return fail(
      desk,
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
  }
  const numbers = triggers.map(({ id }) => Number(id)).filter(Number.isFinite);
  const item = { id: String(Math.max(0, ...numbers) + 1), handler, kind, detail };
  triggers.push(item);
  return loud(desk, "Trigger", new TriggerService(item));
}

export class ClockTriggerBuilderService {
  readonly #desk: Desk;
  readonly #handler: string;
  #minutes: number | undefined;
  constructor(desk: Desk, handler: string) {
    this.#desk = desk;
    this.#handler = handler;
  }
  everyMinutes(minutes: number): this {
    if (!MINUTES.includes(minutes)) {
      return fail(this.#desk, `Invalid value for everyMinutes: ${String(minutes)}`);
    }
    this.#minutes = minutes;
    return this;
  }
  create(): TriggerService {
    if (this.#minutes === undefined) {
      return fail(this.#desk, "The trigger needs a time before it can be created.");
    }
    return create(this.#desk, this.#handler, "CLOCK", String(this.#minutes));
  }
}

export class SpreadsheetTriggerBuilderService {
  readonly #desk: Desk;
  readonly #handler: string;
  #isOnEdit = false;
  constructor(desk: Desk, handler: string) {
    this.#desk = desk;
    this.#handler = handler;
  }
  onEdit(): this {
    this.#isOnEdit = true;
    return this;
  }
  create(): TriggerService {
    if (!this.#isOnEdit)
      return fail(this.#desk, "The trigger needs an event before it can be created.");
    return create(this.#desk, this.#handler, "ON_EDIT", "");
  }
}

export class TriggerBuilderService {
  readonly #desk: Desk;
  readonly #handler: string;
  constructor(desk: Desk, handler: string) {
    this.#desk = desk;
    this.#handler = handler;
  }
  timeBased(): ClockTriggerBuilderService {
    return loud(
      this.#desk,
      "ClockTriggerBuilder",
      new ClockTriggerBuilderService(this.#desk, this.#handler),
    );
  }
  forSpreadsheet(spreadsheet: unknown): SpreadsheetTriggerBuilderService {
    if (!behind(spreadsheet, SpreadsheetService)) {
      return fail(this.#desk, "Máy chủ thử: forSpreadsheet chỉ nhận bảng tính đang mở");
    }
    return loud(
      this.#desk,
      "SpreadsheetTriggerBuilder",
      new SpreadsheetTriggerBuilderService(this.#desk, this.#handler),
    );
  }
}

export class ScriptAppFace {
  readonly #desk: Desk;
  readonly AuthMode = {
    NONE: "NONE",
    CUSTOM_FUNCTION: "CUSTOM_FUNCTION",
    LIMITED: "LIMITED",
    FULL: "FULL",
  } as const;

  constructor(desk: Desk) {
    this.#desk = desk;
  }
  getProjectTriggers(): TriggerService[] {
    return this.#desk.makers.list(
      this.#desk.google.triggers.map((item) =>
        loud(this.#desk, "Trigger", new TriggerService(item)),
      ),
    );
  }
  newTrigger(handler: string): TriggerBuilderService {
    return loud(this.#desk, "TriggerBuilder", new TriggerBuilderService(this.#desk, handler));
  }
  deleteTrigger(trigger: unknown): void {
    const service = behind(trigger, TriggerService);
    const { triggers } = this.#desk.google;
    const at = service ? triggers.indexOf(TriggerService.itemOf(service)) : -1;
    if (at < 0) fail(this.#desk, "Trigger not found.");
    triggers.splice(at, 1);
  }
  getScriptId(): string {
    return "may-chu-thu";
  }
}
