/** Where a right click goes, and what is there. */
import type { MenuClick } from './driver.ts';
import type { Screen } from './screen.ts';

export interface RightClick {
  /** The middle of the text or box, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** What a browser tells an extension about the click, in the words of `contextMenus.OnClickData`. */
  readonly info: {
    readonly editable: boolean;
    readonly pageUrl: string;
    readonly selectionText?: string;
    readonly linkUrl?: string;
  };
}

/** Selects the text if asked to, scrolls the place into view and finds its point. */
export function aimRightClick(tab: Screen, click: MenuClick): Promise<RightClick> {
  return tab.evaluate(
    (on, select, keep) => {
      const element = on === null ? document.documentElement : document.querySelector<HTMLElement>(on);
      if (element === null) throw new Error(`Nothing matches ${on}`);
      const isBox = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      if (!keep) getSelection()?.removeAllRanges();
      if (isBox) element.focus();
      if (select && isBox) element.select();
      else if (select) getSelection()?.selectAllChildren(element);

      const kept = keep && !isBox ? getSelection()?.getRangeAt(0) : undefined;
      const text = kept ?? document.createRange();
      if (kept === undefined) text.selectNodeContents(element);
      // A paragraph's box may be far wider than its words; only the words can be clicked.
      const words = isBox || on === null ? undefined : text.getClientRects()[0];
      const { x, y, width, height } = words ?? element.getBoundingClientRect();
      // Bottom left: notifications cover the other end.
      const corner = { x: 4, y: innerHeight - 4 };
      const point = on === null ? corner : { x: x + width / 2, y: y + height / 2 };

      const selected = isBox
        ? element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0)
        : String(getSelection());
      const link = element.closest('a');
      return {
        ...point,
        info: {
          editable: isBox || element.isContentEditable,
          pageUrl: location.href,
          ...(selected.trim() === '' ? {} : { selectionText: selected.trim() }),
          ...(link === null ? {} : { linkUrl: link.href }),
        },
      };
    },
    click.on ?? null,
    click.select ?? false,
    click.keepSelection ?? false,
  );
}
