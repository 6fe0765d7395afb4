/** The Leadmark mark, as on the toolbar: a bookmark with a tick. */

export function LeadmarkLogo() {
  return (
    <svg viewBox="0 0 32 32" className="size-6 shrink-0" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="30" height="30" rx="7" className="fill-[#4338ca]" />
      <path d="M9.5 6h13a1.5 1.5 0 0 1 1.5 1.5V26l-8-6-8 6V7.5A1.5 1.5 0 0 1 9.5 6Z" className="fill-white" />
      <path d="m11.5 12.5 3.2 3.2 6-6.2" className="fill-none stroke-[#157a3c] stroke-[2.6]" />
    </svg>
  );
}
