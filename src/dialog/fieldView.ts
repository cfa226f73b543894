import type { FieldState } from "../app/protocol";
import type { Question } from "../app/plan/outcome";
import { choiceControl } from "./choiceControl";
import { element } from "./element";
import { openChoiceControl } from "./openChoiceControl";
import { questionControl } from "./questionControl";
import { textControl } from "./textControl";
import { texts } from "./texts";
import { unitsControl } from "./unitsControl";

/** What a control tells the page: `typed` at every stroke, `settled` when the person moves on. */
export interface FieldListener {
  typed(name: string, value: string): void;
  settled(name: string, value: string): void;
}

/** Everything a control is drawn from. */
export interface Control {
  readonly id: string;
  readonly field: FieldState;
  readonly describedBy: string;
  readonly listener: FieldListener;
}

/** Letters of help above which a field takes the whole width. */
const LONG = 120;

/** Lists that offer the likely, where anything may be named. */
const OPEN: ReadonlySet<string> = new Set(["table", "column"]);

function control(drawing: Control): HTMLElement {
  const { type, options } = drawing.field;
  if (type === "units" && options) return unitsControl(drawing, options);
  if (OPEN.has(type) && options) return openChoiceControl(drawing, options);
  if (type === "choice" && options) return choiceControl(drawing, options);
  return textControl(drawing);
}

const isGroup = (field: FieldState, question: Question | undefined): boolean =>
  (question !== undefined && question.options.length > 0) ||
  (field.type === "units" && field.options !== null);

function notesOf(field: FieldState, question: Question | undefined, id: string): HTMLElement[] {
  const remark = question?.text ?? field.remark;
  const help = element("p", { id: `${id}-help`, class: "help" }, field.help);
  const told = element("p", { id: `${id}-remark`, class: question ? "ask" : "remark" }, remark);
  // A field without a label is a question by itself: the question is its label.
  return [told, help].filter((note) => note.textContent && (note !== told || field.label));
}

function nameOf(field: FieldState, question: Question | undefined): HTMLElement {
  const name = element("span", {}, field.label || (question?.text ?? ""));
  if (field.optional && !question) {
    name.append(element("span", { class: "optional" }, ` (${texts.optional})`));
  }
  return name;
}

/** One field: label, help, what is wrong with it, and the control; a question takes the control's place. */
export function fieldView(
  field: FieldState,
  question: Question | undefined,
  listener: FieldListener,
): HTMLElement {
  const id = `f-${field.name}`;
  const isNoted = question !== undefined || field.remark !== "";
  const notes = notesOf(field, question, id);
  const describedBy = notes.map((note) => note.id).join(" ");
  const drawing: Control = { id, field, describedBy, listener };
  const name = nameOf(field, question);
  const body = question ? questionControl(drawing, question) : control(drawing);
  const attributes = {
    class: `field ${field.type}${isNoted ? " noted" : ""}${field.help.length > LONG ? " wide" : ""}`,
    "data-field": field.name,
  };
  // What is wrong stands before the control, what helps after it, so that controls side by side stay level.
  const before = notes.filter((note) => note.className !== "help");
  const after = notes.filter((note) => note.className === "help");
  if (!isGroup(field, question)) {
    const label = element("label", { for: id }, name);
    return element("div", attributes, label, ...before, body, ...after);
  }
  const described = { ...attributes, "aria-describedby": describedBy || false };
  return element("fieldset", described, element("legend", {}, name), ...before, body, ...after);
}
