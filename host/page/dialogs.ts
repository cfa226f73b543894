// Modal dialogs and the sidebar: one of each at a time, as on Google.
import { make } from "./make";
import { pageTexts } from "./pageTexts";
import { scriptFrame, type ScriptFrameOwner } from "./scriptFrame";

export interface Shown {
  readonly title: string;
  readonly html: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

export interface Dialogs {
  showModal(shown: Shown): void;
  showSidebar(shown: Shown): void;
  closeAll(): void;
}

const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 400;
const TITLE_HEIGHT = 44;

function titleBar(title: string, close: () => void): HTMLElement {
  const button = make("button", { type: "button", class: "x", "aria-label": pageTexts.close }, "×");
  button.addEventListener("click", close);
  return make("div", { class: "titlebar" }, make("h2", {}, title), button);
}

/** `work` holds the grid and makes room for the sidebar; `closed` is told when people are done with a dialog. */
export function dialogs(
  work: HTMLElement,
  script: Pick<ScriptFrameOwner, "call"> & { readonly names: () => readonly string[] },
  closed: () => void,
): Dialogs {
  let modal: HTMLDialogElement | undefined;
  let sidebar: HTMLElement | undefined;

  const takeModal = (): void => {
    modal?.close();
    modal?.remove();
    modal = undefined;
  };
  const takeSidebar = (): void => {
    sidebar?.remove();
    sidebar = undefined;
  };
  const closeModal = (): void => {
    takeModal();
    closed();
  };
  const closeSidebar = (): void => {
    takeSidebar();
    closed();
  };

  return {
    showModal: ({ title, html, width = DEFAULT_WIDTH, height = DEFAULT_HEIGHT }) => {
      takeModal();
      const box = make("dialog", { class: "modal", "aria-label": title });
      const resize: ScriptFrameOwner["resize"] = (size) => {
        if (size.width !== undefined) box.style.width = `${size.width}px`;
        if (size.height !== undefined) box.style.height = `${size.height + TITLE_HEIGHT}px`;
      };
      resize({ width, height });
      const frame = scriptFrame(title, html, {
        names: script.names(),
        call: script.call,
        close: closeModal,
        resize,
      });
      box.append(titleBar(title, closeModal), frame);
      box.addEventListener("cancel", (event) => {
        event.preventDefault();
        closeModal();
      });
      document.body.append(box);
      modal = box;
      box.showModal();
    },
    showSidebar: ({ title, html }) => {
      takeSidebar();
      const frame = scriptFrame(title, html, {
        names: script.names(),
        call: script.call,
        close: closeSidebar,
        resize: () => undefined,
      });
      sidebar = make(
        "aside",
        { class: "sidebar", "aria-label": title },
        titleBar(title, closeSidebar),
        frame,
      );
      work.append(sidebar);
    },
    closeAll: () => {
      takeModal();
      takeSidebar();
    },
  };
}
