/** The DOM as the page cannot bend it: every property is read through its prototype, since `<input name="parentNode">` shadows a form's own. */

/** What the reader needs of one document. Nothing here is looked up on a node of the page by name (docs/security.md T10). */
export interface Dom {
  readonly document: Document;
  readonly root: Element | null;
  readonly nodeType: (node: Node) => number;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parentNode: (node: Node) => Node | null;
  readonly data: (node: Node) => string;
  readonly tag: (element: Element) => string;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  readonly host: (shadowRoot: Node) => Element | null;
  readonly rect: (element: Element) => DOMRect;
  readonly checkVisibility: (element: Element, options: CheckVisibilityOptions) => boolean | undefined;
  /** Undefined in a document that is not on screen. */
  readonly style: (element: Element, pseudo?: string) => CSSStyleDeclaration | undefined;
  readonly textRects: (text: Node, start: number, end: number) => readonly DOMRect[];
  readonly elementsAt: (root: Node, x: number, y: number) => readonly Element[];
  /** Any other property, for the few elements that are asked for it; undefined where the element has none. */
  readonly property: (node: Node, name: string) => unknown;
}

/** Node types (DOM section 4.4). */
export const elementNode = 1;
export const textNode = 3;
export const documentNode = 9;
export const fragmentNode = 11;

export function domOf(document: Document): Dom {
  const root = getterOf(document, 'documentElement')?.call(document) as Element | null;
  const view = getterOf(document, 'defaultView')?.call(document) as Window | null;
  const getAttribute = root ? methodOf(root, 'getAttribute') : undefined;
  const getRect = root ? methodOf(root, 'getBoundingClientRect') : undefined;
  const checkVisibility = root ? methodOf(root, 'checkVisibility') : undefined;
  const createRange = methodOf(document, 'createRange');
  return {
    document,
    root,
    nodeType: getter('nodeType'),
    firstChild: getter('firstChild'),
    nextSibling: getter('nextSibling'),
    parentNode: getter('parentNode'),
    data: getter('nodeValue'),
    tag: getter('localName'),
    attribute: (element, name) => (getAttribute?.call(element, name) as string | null) ?? null,
    shadowRoot: getter('shadowRoot'),
    host: (shadowRoot) => (getterOf(shadowRoot, 'host')?.call(shadowRoot) as Element | undefined) ?? null,
    rect: (element) => getRect?.call(element) as DOMRect,
    checkVisibility: (element, options) => checkVisibility?.call(element, options) as boolean | undefined,
    style: (element, pseudo) => view?.getComputedStyle(element, pseudo),
    textRects: (text, start, end) => {
      const range = createRange?.call(document) as Range;
      range.setStart(text, start);
      range.setEnd(text, end);
      return [...range.getClientRects()];
    },
    elementsAt: (within, x, y) =>
      (methodOf(within, 'elementsFromPoint')?.call(within, x, y) as Element[]) ?? [],
    property: (node, name) => getterOf(node, name)?.call(node),
  };
}

/** The parent as rendered: out of a shadow root to its host. */
export function parentElement(dom: Dom, element: Element): Element | null {
  const parent = dom.parentNode(element);
  if (!parent) return null;
  const type = dom.nodeType(parent);
  if (type === fragmentNode) return dom.host(parent);
  return type === elementNode ? (parent as Element) : null;
}

/** Reads the property as the prototypes of a node define it, each prototype looked into once. */
function getter<T>(name: string): (node: Node) => T {
  const known = new Map<unknown, (() => unknown) | undefined>();
  return (node) => {
    const prototype: unknown = Object.getPrototypeOf(node);
    if (!known.has(prototype)) known.set(prototype, getterOf(node, name));
    return known.get(prototype)?.call(node) as T;
  };
}

/** The getter a prototype of the object has. The object itself is not asked: there the page's names are. */
function getterOf(object: object, name: string): (() => unknown) | undefined {
  return descriptorOf(object, name)?.get;
}

function methodOf(object: object, name: string): ((...args: unknown[]) => unknown) | undefined {
  const value: unknown = descriptorOf(object, name)?.value;
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown) : undefined;
}

function descriptorOf(object: object, name: string): PropertyDescriptor | undefined {
  for (
    let prototype = Object.getPrototypeOf(object);
    prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}
