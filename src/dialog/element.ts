/** Attributes by name; `true` sets an empty attribute, `false` leaves it out. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes an element. Text always goes in as text nodes: cell contents never become markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) continue;
    node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}
