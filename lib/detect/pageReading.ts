/** What the reader reports of a page: what it sighted, and the skeleton of the page around it. Finding and ranking happen outside. */

/**
 * How it stands on the page. `text` as rendered, `link` in what a link opens, `field` in a form field or an editable text,
 * `attribute` in a name for screen readers, a title or an attribute that inboxes keep people in, `data` in microdata or JSON-LD.
 */
export type Place = 'text' | 'link' | 'field' | 'attribute' | 'data';

/** Left, top, right and bottom, in pixels from the corner of the window (of the frame that it is in). */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** How a text looks, or one line of it, or one of the elements that it runs over. */
export interface Glimpse {
  /** Whether it is rendered, and not tiny. What its colour and the elements around it leave to see is told by inSight.ts. */
  readonly visible: boolean;
  /** The innermost element that it stands in, as an index of `elements`. */
  readonly at: number;
  /** Without one nobody can tell where it is. */
  readonly box?: Box | undefined;
  /** The colour of the letters. */
  readonly ink?: string | undefined;
  /** Something opaque lies over it. */
  readonly covered?: true | undefined;
  /** Something opaque lies over one of its ends. */
  readonly partly?: true | undefined;
  /** What lies right under it as the browser says, where that is not around it: an index of `elements`. */
  readonly under?: number | undefined;
}

/** A stretch of the page where an e-mail or a phone could stand, unread. */
export interface Sighting extends Glimpse {
  readonly place: Place;
  /** What is written there, with the words around it; for a link what it opens. */
  readonly text: string;
  /** The stretch of the text that was sighted, end not included. */
  readonly start: number;
  readonly end: number;
  /** Beside its first line in its first element, of which the sighting itself tells. */
  readonly rest?: readonly Glimpse[] | undefined;
  /** What a link shows, what the page calls a field, or the name of the attribute. */
  readonly label: string;
  /** The number of the link that it is, or stands in. */
  readonly link?: number | undefined;
}

/**
 * A short line of text near a sighting: a name, a label, a heading. What it is is judged outside. One that nobody can see is not told:
 * it could name an address in sight as somebody else's (docs/security.md T4).
 */
export interface ShortText {
  readonly text: string;
  readonly at: number;
  /** How many of the sightings come before it on the page. */
  readonly after: number;
}

/** An element that something above stands in, so that the page's order, parts, rows and cards can be told without the page. */
export interface PageElement {
  /** The element around it, as rendered (a shadow tree's host, a document's frame), as an index of `elements` that is smaller than its own; -1 for the root. */
  readonly parent: number;
  readonly tag: string;
  /** Those that fit `toldAttribute`, each cut to 120 characters. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where a sighting is inside: those of `toldStyles` that are not as they are at first, each cut to 300 characters. */
  readonly style?: ElementStyle | undefined;
  /** Of the root of a document, of a frame that is rendered, and of what clips, scrolls or has a ground. */
  readonly box?: Box | undefined;
  /** Of a frame, as of a sighting. */
  readonly visible?: boolean | undefined;
  readonly covered?: true | undefined;
  /** How far it is scrolled to the right and down, in pixels. */
  readonly scroll?: readonly [left: number, top: number] | undefined;
  /** Width and height inside; of the root those of the window. */
  readonly view?: readonly [width: number, height: number] | undefined;
}

export type ElementStyle = Readonly<Partial<Record<ToldStyle, string>>>;

/** The styles by which a page shows and hides; `laid` are the grounds of its `::before` and `::after`. */
export const toldStyles = [
  'opacity',
  'filter',
  'mixBlendMode',
  'mask',
  'position',
  'clip',
  'clipPath',
  'contentVisibility',
  'unicodeBidi',
  'transform',
  'scale',
  'rotate',
  'contain',
  'overflowX',
  'overflowY',
  'overflowClipMargin',
  'textOverflow',
  'direction',
  'backgroundImage',
  'backgroundColor',
  'backgroundClip',
  'backgroundSize',
  'backgroundRepeat',
  'boxShadow',
  'laid',
  'colorScheme',
] as const;
export type ToldStyle = (typeof toldStyles)[number];

/** What pages say of their elements' meaning, to screen readers, to search engines, to their own styles and tests. */
export const toldAttribute =
  /^(?:role|id|class|name|title|open|scrolling|contenteditable|item\w+|aria-(?:label|selected|current|expanded)|data-(?:field|label|zcqa|[\w-]*(?:name|test)[\w-]*)|field-label)$/;

/** All that the reader reports of one document and of the frames and shadow trees in it. */
export interface PageReading {
  /** In the order of the page. */
  readonly sightings: readonly Sighting[];
  /**
   * In the order of the page. All headings, what stands close before or after a sighting, and what stands in one block with a link
   * that opens a mail or a call: before, between and after such links (`From: <a>Jane Doe</a>` tells `From:`).
   */
  readonly texts: readonly ShortText[];
  /** In the order of the page: what is around comes before what is inside. */
  readonly elements: readonly PageElement[];
  /** The page was too large to read whole; what was read is still right. */
  readonly cutShort: boolean;
  /** The page's language as it declares it (`de-CH`), which tells how its phones are written. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** `mail.google.com`; empty for a page without one. */
  readonly host?: string | undefined;
  /** What the person points at: where the selection begins, else the innermost element under the pointer. An index of `elements`. */
  readonly pointed?: number | undefined;
}

/** What is told first of a place where an e-mail or a phone could stand, to judge by whether it is worth a look. */
export interface FoundText {
  /** The number of the place, which may hold several. */
  readonly of: number;
  /** As it stands in the page, rendered or not, with the words around it; and the stretch of it that was found. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where elements begin or end in the text: what is before and after may be set apart, or hidden. */
  readonly seams: readonly number[];
  /** Where it is all that stands in a cell of a table: what the head of its column says. */
  readonly head?: string | undefined;
}

/** What is told first of a page. */
export interface PageFinds {
  readonly texts: readonly FoundText[];
  /** The numbers of the places of which only a look can tell: a link that opens a mail, a word that is torn apart. */
  readonly unclear: readonly number[];
  /** As in PageReading. */
  readonly cutShort: boolean;
  readonly language?: string | undefined;
}

/** Lower than this nobody reads. */
export const minHeightPx = 4;
/** So far to the side nobody scrolls: pages that are this wide are wide to hide something. */
export const farAwayPx = 5_000;

/** How much one reading may hold. The reader keeps to it, and the schema holds every report against it. */
export const maxSightings = 10_000;
/** So much is found on a page, in pieces and in characters, before it is chosen what of it is looked at. */
export const maxFound = 30_000;
export const maxFoundCharacters = 8_000_000;
export const maxShortTexts = 20_000;
export const maxElements = 30_000;
/** In all texts, labels and attributes together. */
export const maxCharacters = 4_000_000;
export const maxSightingLength = 1_024;
/** Lines and elements of one text. Nobody writes an address in more. */
export const maxPieces = 100;
export const maxLabelLength = 120;
export const maxHeadLength = 32;
export const maxShortTextLength = 120;
export const maxAttributeLength = 120;
export const maxStyleLength = 300;
export const maxLanguageLength = 35;
export const maxTitleLength = 300;
/** RFC 1035 section 2.3.4. */
export const maxHostLength = 255;
