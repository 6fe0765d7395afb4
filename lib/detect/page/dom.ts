/** The DOM as the page cannot bend it: members are read through prototypes, since `<input name="parentNode">` shadows a form's own (docs/security.md T10). */

/** What the reader asks of nodes. A node that has no such member gives undefined. */
interface Members {
  parentNode: Node | null;
  selectedOptions: HTMLCollectionOf<HTMLOptionElement>;
  isContentEditable: boolean;
  firstElementChild: Element | null;
  nextElementSibling: Element | null;
  previousElementSibling: Element | null;
  nodeValue: string;
  localName: string;
  shadowRoot: ShadowRoot | null;
  assignedSlot: Element | null;
  /** Of a shadow root. */
  host: Element;
  ownerDocument: Document;
  documentElement: Element | null;
  title: string;
  body: Element | null;
  defaultView: Window | null;
  contentDocument: Document | null;
  value: unknown;
  labels: NodeListOf<Element> | null;
  clientWidth: number;
  clientHeight: number;
  scrollHeight: number;
  scrollLeft: number;
  scrollTop: number;
  scrollWidth: number;
}

/** Node types (DOM section 4.4). */
export const elementNode = 1;
export const textNode = 3;
const fragmentNode = 11;
/** `NodeFilter.SHOW_ELEMENT`, and that with `NodeFilter.SHOW_TEXT` */
export const elementsOnly = 1;
const elementAndText = 5;

type Definitions = Record<string, PropertyDescriptor | undefined>;
const known = new Map<object, Definitions>();

/** How the prototypes of a node define a member. The node itself is not asked: there the page's names are. */
function definition(node: object, name: string): PropertyDescriptor | undefined {
  return inherited(Object.getPrototypeOf(node), name);
}

function inherited(prototype: object, name: string): PropertyDescriptor | undefined {
  let names = known.get(prototype);
  if (!names) {
    names = {};
    known.set(prototype, names);
  }
  for (let owner = prototype; owner && !names[name]; owner = Object.getPrototypeOf(owner))
    names[name] = Object.getOwnPropertyDescriptor(owner, name);
  return names[name];
}

export function read<Name extends keyof Members>(node: Node, name: Name): Members[Name] | undefined {
  return definition(node, name)?.get?.call(node);
}

function call(node: Node, name: string, ...args: unknown[]): unknown {
  return definition(node, name)?.value?.call(node, ...args);
}

/**
 * The members that are asked of every node of a page, looked up once, to be called on a node of any document. An engine makes little
 * more of these calls than of reading a property. Pure, so that a script that does not ask for one leaves it out.
 */
const getter = (name: string, owner: object = Text.prototype) =>
  inherited(owner, name)?.get as (this: Node) => never;
const html = HTMLElement.prototype;
export const nodeTypeOf: (this: Node) => number = /* @__PURE__ */ getter('nodeType');
export const lengthOf: (this: Node) => number = /* @__PURE__ */ getter('length');
/** Of an element it gives nothing. */
export const nodeValueOf: (this: Node) => string = /* @__PURE__ */ getter('nodeValue');
export const firstChildOf: (this: Node) => Node | null = /* @__PURE__ */ getter('firstChild');
export const nextSiblingOf: (this: Node) => Node | null = /* @__PURE__ */ getter('nextSibling');
export const previousSiblingOf: (this: Node) => Node | null = /* @__PURE__ */ getter('previousSibling');
const parentNodeOf: (this: Node) => Node | null = /* @__PURE__ */ getter('parentNode');
const parentElementOf: (this: Node) => Element | null = /* @__PURE__ */ getter('parentElement');
const ownerDocumentOf: (this: Node) => Document = /* @__PURE__ */ getter('ownerDocument');
export const localNameOf: (this: Node) => string = /* @__PURE__ */ getter('localName', html);
export const shadowRootOf: (this: Element) => ShadowRoot | null = /* @__PURE__ */ getter('shadowRoot', html);
export const {
  getAttributeNames: attributeNamesOf,
  hasAttributes: hasAttributesOf,
  getAttribute,
  matches,
  checkVisibility: isShown,
  getBoundingClientRect,
} = Element.prototype;

/** Every element and text inside a tree, in its order; what the page removes meanwhile is passed by (DOM section 6.1). */
export function nodesOf(root: Node, show = elementAndText): NodeIterator {
  return call(documentOf(root), 'createNodeIterator', root, show) as NodeIterator;
}

export function attribute(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** Whether the value of the attribute fits; without the attribute, whether an empty one would. */
export function attributeFits(element: Element, name: string, pattern: RegExp): boolean {
  return pattern.test(attribute(element, name) ?? '');
}

export function tagFits(node: Node, pattern: RegExp): boolean {
  return pattern.test(read(node, 'localName') ?? '');
}

/** A computed style is live, so that one of each element is enough. */
const styles = new WeakMap<Element, CSSStyleDeclaration>();

/** All empty in a document that is not on screen. */
export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  let style = pseudo ? undefined : styles.get(element);
  if (!style) {
    style = getComputedStyle(element, pseudo);
    if (!pseudo) styles.set(element, style);
  }
  return style;
}

/** What is selected, if anything is. */
export function selectionIn(document: Document): Range | undefined {
  const selection = call(document, 'getSelection') as Selection | null;
  return selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}

/** Where the selection begins, unless nothing is selected. */
export function selectionStart(document: Document): Node | undefined {
  return selectionIn(document)?.startContainer;
}

export function rectOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** To make a new one for each text takes as long as to measure it. */
const range = /* @__PURE__ */ new Range();

/** Where a stretch of a text node is painted, a rectangle for each line. */
export function textRects(text: Node, start: number, end: number): DOMRectList {
  range.setStart(text, start);
  range.setEnd(text, end);
  return range.getClientRects();
}

/** What lies at a point, in the document or shadow tree of the element: topmost, or all of it with the topmost first. */
export function atPoint<Method extends 'elementFromPoint' | 'elementsFromPoint'>(
  element: Element,
  method: Method,
  x: number,
  y: number,
): ReturnType<Document[Method]> {
  return call(call(element, 'getRootNode') as Node, method, x, y) as ReturnType<Document[Method]>;
}

export function documentOf(node: Node): Document {
  return ownerDocumentOf.call(node);
}

export function checkVisibility(element: Element): boolean {
  return isShown.call(element, { opacityProperty: true, visibilityProperty: true });
}

/** Not where an element has no box, nor where it is left out of the layout (`leftOut.ts`). */
export function isLaidOut(element: Element): boolean {
  return isShown.call(element, { contentVisibilityAuto: true });
}

/** The nearest that fits of the element and what is around it as rendered: also from a shadow root to its host. */
export function nearest(element: Element, fits: (one: Element) => boolean): Element | undefined {
  let one: Element | undefined = element;
  while (one && !fits(one)) one = parentOf(one);
  return one;
}

export function isInside(element: Element, ancestor: Element | undefined): boolean {
  return !!nearest(element, (one) => one === ancestor);
}

/** The window of the document that a node is in. It has the `frameElement` that extensions see, which no page can bend. */
export function viewOf(node: Node): Window | null | undefined {
  return read(documentOf(node), 'defaultView');
}

/** The element that a node stands in, as rendered: what hangs in a slot stands there. */
export function parentOf(node: Node): Element | undefined {
  const element = parentElementOf.call(node);
  // Null where the page closed the tree.
  if (element) return (shadowRootOf.call(element) && read(node, 'assignedSlot')) || element;
  const root = parentNodeOf.call(node);
  return root && nodeTypeOf.call(root) === fragmentNode ? read(root, 'host') : undefined;
}
