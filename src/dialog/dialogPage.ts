import type { Question } from "../app/plan/outcome";
import type { ActionState, Request, Response } from "../app/protocol";
import { committedView } from "./committedView";
import { element } from "./element";
import { formView } from "./formView";
import { frameView } from "./frameView";
import { previewView } from "./previewView";
import type { Server } from "./server";
import { texts } from "./texts";
import { wordMaker } from "./wordMaker";

/** What was asked: it decides what can be promised when no answer comes. */
type Stage = "form" | "preview" | "commit";

const TOLD: Readonly<Record<Stage, string>> = {
  form: texts.opening,
  preview: texts.previewing,
  commit: texts.committing,
};

/** Runs one action in `root`: form, then preview, then writing. */
export function dialogPage(root: HTMLElement, action: string, server: Server): void {
  const typed = new Map<string, string>();
  const makeWord = wordMaker(server);
  let state: ActionState | undefined;
  let questions: readonly Question[] = [];
  let isLocked = false;
  let refreshing: Promise<void> | undefined;
  let isStale = false;

  const form = formView({
    typed: (name, value) => {
      typed.set(name, value);
    },
    settled: (name, value) => {
      typed.set(name, value);
      questions = questions.filter((question) => question.field === name);
      void refresh();
    },
  });
  const frame = frameView(root, {
    submit: preview,
    close: server.close,
  });

  function request(stage: Stage, hash: string): Request {
    const asked = { action, choices: Object.fromEntries(typed) };
    return stage === "commit" ? { do: stage, ...asked, hash } : { do: stage, ...asked };
  }

  function drawFields(): void {
    const fields = state?.fields ?? [];
    form.update(
      fields.map((field) => ({ ...field, value: typed.get(field.name) ?? field.value })),
      questions,
    );
  }

  function showForm(): void {
    drawFields();
    frame.show(form.node, [{ text: state ? texts.preview : texts.retry }]);
  }

  function showAnswer(answer: Response, stage: Stage): void {
    switch (answer.kind) {
      case "form":
        showState(answer.action, stage);
        return;
      case "questions":
        questions = answer.questions;
        showForm();
        frame.say(texts.questions(questions.length));
        form.focus();
        return;
      case "preview":
        showPreview(answer);
        return;
      case "stopped":
        showStopped(answer, stage);
        return;
      case "committed":
        showCommitted(answer);
        return;
      case "list":
      case "word":
        showLost(stage, undefined);
    }
  }

  function showState(next: ActionState, stage: Stage): void {
    const isFirst = state === undefined;
    state = next;
    frame.introduce(next);
    if (stage === "form" && !isFirst) {
      drawFields();
      return;
    }
    showForm();
    form.focus();
    if (stage !== "form") frame.say(texts.remarks);
    else if (next.fields.length === 0) preview();
  }

  function showPreview(answer: Extract<Response, { kind: "preview" }>): void {
    const commit = (): void => void alone("commit", answer.hash);
    const back = (): void => {
      frame.say("");
      showForm();
      form.focus();
    };
    frame.show(previewView(answer, state?.fields ?? [], makeWord), [
      ...(answer.canCommit
        ? [{ text: answer.commit ?? texts.commit, isMain: true, run: commit }]
        : []),
      ...(state?.fields.length ? [{ text: texts.back, run: back }] : []),
    ]);
    frame.say(texts.previewReady);
    root.querySelector<HTMLElement>(".step")?.focus();
  }

  function showCommitted(answer: Extract<Response, { kind: "committed" }>): void {
    frame.show(committedView(answer), []);
    frame.say(answer.done ?? texts.done);
    root.querySelector<HTMLElement>("footer button")?.focus();
  }

  function showStopped(answer: Extract<Response, { kind: "stopped" }>, stage: Stage): void {
    showForm();
    // A commit that failed half-way says itself what it left; a refused one has touched nothing.
    const isUntouched =
      (stage !== "commit" || answer.status === "refused") &&
      !answer.messages.includes(texts.nothingWritten);
    frame.warn(
      texts.stopped,
      isUntouched ? [...answer.messages, texts.nothingWritten] : answer.messages,
    );
  }

  function showLost(stage: Stage, error: unknown): void {
    const detail = error instanceof Error && error.message ? [texts.fault(error.message)] : [];
    if (stage === "commit") {
      frame.show(element("div"), []);
      frame.warn(texts.stopped, [texts.commitUnknown, ...detail]);
      return;
    }
    showForm();
    frame.warn(texts.stopped, [texts.unreachable, ...detail]);
  }

  async function ask(stage: Stage, hash = ""): Promise<() => void> {
    try {
      const answer = await server.call(request(stage, hash));
      return () => {
        showAnswer(answer, stage);
      };
    } catch (error) {
      return () => {
        showLost(stage, error);
      };
    }
  }

  /** One call with the page locked, so that a second click finds nothing to press. */
  async function alone(stage: Stage, hash = ""): Promise<void> {
    if (isLocked) return;
    isLocked = true;
    frame.lock(TOLD[stage], stage !== "commit");
    await refreshing;
    const show = await ask(stage, hash);
    isLocked = false;
    frame.unlock();
    show();
  }

  /** Other defaults may hang on what was just chosen. One call at a time, since answers may overtake each other. */
  async function refresh(): Promise<void> {
    isStale = true;
    refreshing ??= (async () => {
      while (isStale) {
        isStale = false;
        if (!isLocked) frame.say(texts.refreshing);
        const show = await ask("form");
        if (!isLocked) frame.say("");
        show();
      }
    })().finally(() => {
      refreshing = undefined;
    });
    await refreshing;
  }

  function preview(): void {
    if (isLocked) return;
    for (const [field, answer] of form.answers()) typed.set(field, answer);
    questions = [];
    void alone(state ? "preview" : "form");
  }

  frame.show(form.node, []);
  void alone("form");
}
