/** What base64 stands for, in the alphabet of addresses too: one character per byte. Empty where it is none. */
export function fromBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
