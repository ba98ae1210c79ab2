/** The mark: a circle, and an arrow that leads out of it. */
export function Logo({ size }: { /** CSS pixels. */ readonly size: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="6.2" cy="9" r="4.6" />
      <path d="M10 9h7m-3-3 3 3-3 3" />
    </svg>
  );
}
