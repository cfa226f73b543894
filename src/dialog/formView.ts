import type { Question } from "../app/plan/outcome";
import type { FieldState } from "../app/protocol";
import { element } from "./element";
import { fieldView, type FieldListener } from "./fieldView";
import { texts } from "./texts";

/** The fields on the page, redrawn one by one so that the one in use is left alone. */
export interface FormView {
  readonly node: HTMLElement;
  update(fields: readonly FieldState[], questions: readonly Question[]): void;
  /** Moves to the first question, else to the first field with a remark, else to the first field. */
  focus(): void;
  /** What the questions on the page are answered with, guesses that were left standing included. */
  answers(): ReadonlyMap<string, string>;
}

const CONTROLS = "select, input, textarea";

const placeholderField = (question: Question): FieldState => ({
  name: question.field,
  label: "",
  help: "",
  type: "text",
  optional: false,
  options: null,
  value: question.guess,
  remark: "",
});

/** What stands in a field of one control; `undefined` for groups, which are drawn anew. */
function shown(view: HTMLElement): string | undefined {
  return view.querySelector<HTMLInputElement>("select, input[type=text], textarea")?.value;
}

function replace(old: HTMLElement, view: HTMLElement): void {
  const hadFocus = old.contains(document.activeElement);
  old.replaceWith(view);
  if (hadFocus) view.querySelector<HTMLElement>(CONTROLS)?.focus();
}

/** Puts views in order, touching only those that are out of place: moving one would lose its focus. */
function arrange(box: HTMLElement, views: readonly HTMLElement[]): void {
  for (const child of [...box.children]) if (!views.includes(child as HTMLElement)) child.remove();
  views.forEach((view, index) => {
    if (box.children[index] !== view) box.insertBefore(view, box.children[index] ?? null);
  });
}

/** Draws the fields of an action; those that may be left out are folded away below the others. */
export function formView(listener: FieldListener): FormView {
  const usual = element("div", { class: "fields" });
  const further = element("div", { class: "fields" });
  const details = element("details", {}, element("summary", {}, texts.further), further);
  const node = element("div", {}, usual);
  const drawn = new Map<string, { readonly from: string; readonly view: HTMLElement }>();
  let asked: readonly Question[] = [];

  const draw = (field: FieldState): HTMLElement => {
    const question = asked.find((one) => one.field === field.name);
    const from = JSON.stringify([{ ...field, value: null }, question]);
    const known = drawn.get(field.name);
    if (known?.from === from && shown(known.view) === field.value) return known.view;
    const view = fieldView(field, question, listener);
    drawn.set(field.name, { from, view });
    if (known) replace(known.view, view);
    return view;
  };

  return {
    node,
    update: (fields, questions) => {
      asked = questions;
      // A question may be about something that has no field of its own, such as the role of a column.
      const loose = questions.filter((one) => !fields.some((field) => field.name === one.field));
      const shown = fields.filter(
        ({ name, isIdle }) => isIdle !== true || questions.some((one) => one.field === name),
      );
      const all = [...loose.map(placeholderField), ...shown];
      for (const name of drawn.keys()) {
        if (!all.some((field) => field.name === name)) drawn.delete(name);
      }
      arrange(usual, all.filter((field) => !field.optional).map(draw));
      const extra = all.filter((field) => field.optional);
      arrange(further, extra.map(draw));
      if (extra.length > 0) node.append(details);
      else details.remove();
      // Nothing that counts or that was complained about stays folded away.
      if (extra.some((field) => field.value) || further.querySelector(".noted"))
        details.open = true;
    },
    focus: () => {
      const noted = node.querySelector(".noted");
      const control =
        noted?.querySelector<HTMLElement>("input[type=radio]:checked") ??
        (noted ?? node).querySelector<HTMLElement>(CONTROLS);
      control?.focus();
    },
    answers: () => {
      const found = new Map<string, string>();
      for (const { field } of asked) {
        const view = drawn.get(field)?.view;
        const control =
          view?.querySelector<HTMLInputElement>("input:checked") ??
          view?.querySelector<HTMLInputElement>("input[type=text], textarea");
        if (control) found.set(field, control.value.trim());
      }
      return found;
    },
  };
}
