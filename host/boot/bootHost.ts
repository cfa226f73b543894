// Puts a workbook, the engine, Google's services and the bundle together. The same in Node and in a page, but for the realm.
import type { IWorkbookData, Univer } from "@univerjs/core";
import { BooleanNumber, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import "@univerjs/sheets/facade";
import { chartData, type ChartData } from "../charts/chartData";
import type { Box } from "../engine/a1";
import { Calculator, type FormulaProblem } from "../engine/calculator";
import { CellStore } from "../engine/cellStore";
import { CustomFunction } from "../engine/customFunction";
import { speakLocale } from "../engine/localeText";
import { registerSheetsFunctions } from "../engine/sheetsFunctions";
import { univerServices } from "../engine/univerServices";
import type { HostFile } from "../hostFile";
import type { Realm, RealmMakers } from "../realm/realm";
import { Clock } from "../services/clock";
import type { Desk, Selection } from "../services/desk";
import { Execution, type ExecutionHooks } from "../services/execution";
import { growRows } from "../services/growRows";
import type { HostUi, UiListener } from "../services/hostUi";
import type { Letter } from "../services/mailService";
import { editEvent, type EditedCell } from "../services/editEvent";
import type { TriggerKind } from "../services/triggerService";
import { scriptGlobals } from "../services/spreadsheetApp";
import { followShape } from "./followShape";
import { person, type Person } from "./person";
import { withoutSpills, withSpills } from "./savedSpills";

export interface BootOptions {
  readonly file: HostFile;
  /** Text of dist/Code.js. */
  readonly code: string;
  /** Pages of dist/ by name, such as { "Dialog.html": "…" }. */
  readonly html: Readonly<Record<string, string>>;
  /** Local time at which the script's clock stands still, such as "2023-06-12T15:30". */
  readonly now?: string | undefined;
  readonly hooks?: ExecutionHooks | undefined;
  readonly listener?: UiListener | undefined;
  /** Lines of console and Logger; dropped when absent: standard output belongs to others. */
  readonly log?: ((line: string) => void) | undefined;
  /** Letters that a day allows. */
  readonly mailQuota?: number | undefined;
  /** Told after values changed, with the sheets that look different. */
  readonly onChange?: ((sheetIds: readonly string[]) => void) | undefined;
  readonly onSelect?: ((selection: Selection) => void) | undefined;
}

export interface Host {
  /** Top-level functions of the bundle. */
  readonly globals: readonly string[];
  readonly customFunctions: readonly string[];
  readonly ui: HostUi;
  /** Runs a global function as one execution of the script: from the menu, a dialog or a trigger. */
  call(globalName: string, ...args: unknown[]): unknown;
  recalculate(): void;
  serviceCalls(): { reads: number; writes: number; total: number };
  resetServiceCalls(): void;
  /** Custom functions that failed, cycles, blocked results, functions that the engine lacks. */
  functionErrors(): FormulaProblem[];
  /** Formulas computed by the last recalculation. */
  computedFormulas(): number;
  asPerson(edit: (person: Person) => void): void;
  /** What a person selects; the script sees it as its active range. */
  select(sheetId: string, box: Box): void;
  selection(): Selection;
  /** The charts of all sheets, with what their cells hold now. */
  charts(): readonly ChartData[];
  /**
   * Installable triggers go off, each as one execution of its own.
   *
   * @param edited - For ON_EDIT: the cell that a person typed in, and what it holds now.
   */
  fireTriggers(kind: TriggerKind, edited?: EditedCell): void;
  /** What the script sent. */
  letters(): readonly Letter[];
  /** The clock stands at another time, such as "2023-06-12T15:45". */
  setNow(now: string): void;
  setHooks(hooks: ExecutionHooks): void;
  /** Another process holds the document lock, until told otherwise. */
  holdLock(held: boolean): void;
  save(): HostFile;
  dispose(): void;
}

/** Recipients a day of an account without Workspace. */
const CONSUMER_QUOTA = 100;

export type MakeRealm = (
  code: string,
  services: (makers: RealmMakers) => Record<string, unknown>,
  now: () => number,
) => Realm;

export function bootHost(univer: Univer, makeRealm: MakeRealm, options: BootOptions): Host {
  const { file, code } = options;
  const google = structuredClone(file.google);
  const data = withoutSpills(file.workbook);
  univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, data);
  const services = univerServices(univer, data.id);
  // Univer computes late and in its own time; the host computes at once. Two would disagree.
  services.injector.get(TriggerCalculationController).dispose();
  const clock = new Clock(options.now);
  const calculator = new Calculator(services, () => {
    speakLocale(google.locale, new Date(clock.now()).getFullYear());
  });
  const cells = new CellStore(services, calculator);
  const hooks: ExecutionHooks = { ...options.hooks };
  const locks = new Map<string, "script" | "other">();
  const first =
    services.workbook
      .getSheets()
      .find((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE)
      ?.getSheetId() ?? "";
  const active = google.active;
  const desk: Desk = {
    services,
    calculator,
    cells,
    google,
    api: FUniver.newAPI(univer),
    run: new Execution(hooks),
    ui: { menus: [], dialogs: [], toasts: [], alerts: [] },
    outbox: { quota: options.mailQuota ?? CONSUMER_QUOTA, letters: [] },
    clock,
    html: options.html,
    log: options.log ?? (() => undefined),
    listener: options.listener,
    onSelect: options.onSelect,
    wrapped: [],
    selection: {
      sheetId: active?.sheetId ?? first,
      box: { row: active?.row ?? 0, column: active?.column ?? 0, rows: 1, columns: 1 },
    },
    makers: undefined as unknown as RealmMakers,
  };
  const changed = new Set<string>();
  const note = (sheetId: string): void => {
    changed.add(sheetId);
  };
  cells.onChange = note;
  calculator.onChange = note;
  const tell = (): void => {
    if (changed.size === 0) return;
    const sheetIds = [...changed];
    changed.clear();
    options.onChange?.(sheetIds);
  };
  const realm = makeRealm(
    code,
    (makers) => {
      Object.assign(desk, { makers });
      return scriptGlobals(desk, locks);
    },
    desk.clock.now,
  );
  registerSheetsFunctions(services.functions, desk.clock);
  services.functions.registerExecutors(
    ...realm.customFunctions.map(
      (name) =>
        new CustomFunction(name, realm, (message) => {
          calculator.report(message);
        }),
    ),
  );
  const following = followShape(desk, () => {
    options.onChange?.([]);
  });
  const settle = (): void => {
    calculator.settle();
    growRows(desk, desk.wrapped.splice(0));
    tell();
  };
  const call: Host["call"] = (name, ...args) => {
    try {
      return desk.run.whole(() => realm.call(name, args));
    } finally {
      for (const [lock, holder] of locks) if (holder === "script") locks.delete(lock);
      settle();
    }
  };
  return {
    globals: realm.globals,
    customFunctions: realm.customFunctions,
    ui: desk.ui,
    call,
    recalculate: settle,
    serviceCalls: () => desk.run.counts(),
    resetServiceCalls: () => {
      desk.run.resetCounts();
    },
    functionErrors: () => calculator.problems(),
    computedFormulas: () => calculator.computed,
    asPerson: (edit) => {
      edit(person(desk));
      if (!desk.run.inHook) settle();
    },
    select: (sheetId, box) => {
      desk.selection = { sheetId, box };
    },
    selection: () => desk.selection,
    charts: () => {
      settle();
      return chartData(desk);
    },
    fireTriggers: (kind, edited) => {
      for (const { handler } of google.triggers.filter((trigger) => trigger.kind === kind)) {
        call(handler, edited ? editEvent(desk, edited) : {});
      }
    },
    letters: () => desk.outbox.letters,
    setNow: (now) => {
      clock.set(now);
    },
    setHooks: ({ onServiceCall }) => {
      if (onServiceCall) hooks.onServiceCall = onServiceCall;
      else delete hooks.onServiceCall;
    },
    holdLock: (held) => {
      if (held) locks.set("document", "other");
      else locks.delete("document");
    },
    save: () => {
      settle();
      const book = desk.api.getUniverSheet(data.id);
      if (!book) throw new Error("Bảng tính đã đóng.");
      const { sheetId, box } = desk.selection;
      return {
        workbook: withSpills(book.save(), calculator),
        google: {
          ...structuredClone(google),
          active: { sheetId, row: box.row, column: box.column },
        },
        losses: [...file.losses],
      };
    },
    dispose: () => {
      following.dispose();
      realm.dispose();
      univer.dispose();
    },
  };
}
