/** Decodes base64 or base64url to one character per byte; an empty string if it is neither. */
export function fromBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
